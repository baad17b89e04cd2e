using FinalAccounts.Model;

namespace FinalAccounts.Narrative;

/// <summary>What the reading of the narrative reports as not understood.</summary>
internal static class NarrativeMessages
{
    /// <summary>Figures in a set form whose subject could not be told, reported once with the first place.</summary>
    public static ImportIssue SubjectsUnclear(IReadOnlyList<Place> places) => new(
        "figure-subject-unclear",
        IssueSeverity.Doubt,
        places.Count == 1 ? "文字说明中有1处数字未能确定所说的项目，未读取。" : $"文字说明中有{places.Count}处数字未能确定所说的项目，未读取；此处为第一处。",
        places[0]);

    /// <summary>The number of units that the text states is not the number that was read.</summary>
    public static ImportIssue UnitCount(int stated, int read, Place place) => new(
        "unit-count-differs",
        IssueSeverity.Doubt,
        $"文字说明称纳入范围的单位共{stated}个，读到{read}个，请核对单位名单。",
        place);
}
