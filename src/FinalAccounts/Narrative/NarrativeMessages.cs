using FinalAccounts.Model;

namespace FinalAccounts.Narrative;

/// <summary>What the reading of the narrative reports as not understood.</summary>
internal static class NarrativeMessages
{
    public static ImportIssue TextRepeated(string file, string other) =>
        new("text-in-two-files", IssueSeverity.Note, $"“{other}”的文字与“{file}”相同，只收录一份。");

    public static ImportIssue TextDiffers(string file, string other, int paragraphs, Place place) => new(
        "text-copies-differ",
        IssueSeverity.Doubt,
        $"“{other}”的文字与“{file}”基本相同，但有{paragraphs}段不同（第一处在{place}），无法确定以哪一份为准，不同的段落两份都保留，请核对。",
        place);

    /// <summary>Figures in a set form whose subject could not be told, reported once with the first place.</summary>
    public static ImportIssue SubjectsUnclear(IReadOnlyList<Place> places) => new(
        "figure-subject-unclear",
        IssueSeverity.Doubt,
        places.Count == 1 ? "文字说明中有1处数字未能确定所说的项目，未读取。" : $"文字说明中有{places.Count}处数字未能确定所说的项目，未读取；此处为第一处。",
        places[0]);

    /// <summary>Figures whose subject is told but that say what no kind covers (a change against one of two budgets, another year's, in brackets), reported once with the first place.</summary>
    public static ImportIssue FiguresUnread(IReadOnlyList<Place> places) => new(
        "figure-not-read",
        IssueSeverity.Note,
        places.Count == 1 ? "文字说明中有1处数字（与预算相比的增减额、其他年度的数字、括号内的数字或并列的几个数字）未读取。" : $"文字说明中有{places.Count}处数字（与预算相比的增减额、其他年度的数字、括号内的数字或并列的几个数字）未读取；此处为第一处。",
        places[0]);

    /// <summary>The number of units that the text states is not the number that was read.</summary>
    public static ImportIssue UnitCount(int stated, int read, Place place) => new(
        "unit-count-differs",
        IssueSeverity.Doubt,
        $"文字说明称纳入范围的单位共{stated}个，读到{read}个，请核对单位名单。",
        place);
}
