namespace FinalAccounts.Model;

/// <summary>Whether a disclosure table was published. Stored by number.</summary>
public enum TableStatus
{
    /// <summary>已公开: the table is printed with at least one number, or printed blank with no statement.</summary>
    Present = 1,

    /// <summary>空表: printed without data, and the document states that there is none (本表无数据, 当此表数据为空时…, 无…收支).</summary>
    EmptyByStatement = 2,

    /// <summary>见附件: the document says that the table is elsewhere (见附表).</summary>
    AnnouncedElsewhere = 3,

    /// <summary>未见: neither printed nor announced.</summary>
    Absent = 4,
}

/// <summary>The names of the table states in exports and on pages.</summary>
public static class TableStatuses
{
    /// <summary>The stable word of the exports.</summary>
    public static string Id(this TableStatus status) => status switch
    {
        TableStatus.Present => "present",
        TableStatus.EmptyByStatement => "empty_by_statement",
        TableStatus.AnnouncedElsewhere => "announced_elsewhere",
        _ => "absent",
    };

    /// <summary>The word that a visitor reads.</summary>
    public static string Label(this TableStatus status) => status switch
    {
        TableStatus.Present => "已公开",
        TableStatus.EmptyByStatement => "空表（有说明）",
        TableStatus.AnnouncedElsewhere => "见附件",
        _ => "未见公开",
    };
}
