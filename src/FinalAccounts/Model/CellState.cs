namespace FinalAccounts.Model;

/// <summary>What a numeric cell holds. Nothing is not zero: the four are kept apart everywhere. Stored by number.</summary>
public enum CellState
{
    /// <summary>数值: a number is printed (0 and 0.00 included).</summary>
    Value = 1,

    /// <summary>空白: nothing is printed.</summary>
    Blank = 2,

    /// <summary>不适用: a dash (——, ---) is printed.</summary>
    NotApplicable = 3,

    /// <summary>无法识别: something is printed that was not understood as a number.</summary>
    Unreadable = 4,
}

/// <summary>The names of the states in exports (English, stable) and on pages (Chinese).</summary>
public static class CellStates
{
    /// <summary>The stable word of the exports: value, blank, not_applicable, unreadable.</summary>
    public static string Id(this CellState state) => state switch
    {
        CellState.Value => "value",
        CellState.Blank => "blank",
        CellState.NotApplicable => "not_applicable",
        _ => "unreadable",
    };

    /// <summary>The word that a visitor reads.</summary>
    public static string Label(this CellState state) => state switch
    {
        CellState.Value => "数值",
        CellState.Blank => "空白",
        CellState.NotApplicable => "不适用",
        _ => "无法识别",
    };
}
