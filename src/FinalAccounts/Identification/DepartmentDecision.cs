using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>Whose account it is: the names in title, captions, headings, scorecards and set sentences, voting.</summary>
internal static class DepartmentDecision
{
    private const int Enough = 3;

    private const int FromTitle = 5;

    private const int FromCaption = 5;

    private const int FromFirstPart = 4;

    private const int FromOverallCard = 3;

    private const int FromFileName = 2;

    private const int FromSentence = 2;

    private const int MostSentences = 2;

    public static DepartmentName Decide(string file, string? given, DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, IReadOnlyList<Scorecard> scorecards)
    {
        if (given is not null) return DepartmentName.Of(given);
        var ranking = Rank(title, nameOfFile, evidence, scorecards);
        return Certain(ranking) ?? throw IdentificationMessages.DepartmentUncertain(file, [.. ranking.Select(group => group.Best.Printed).Take(4)]);
    }

    /// <summary>The department that the document leaves no doubt of, or null.</summary>
    public static DepartmentName? Find(DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, IReadOnlyList<Scorecard> scorecards) =>
        Certain(Rank(title, nameOfFile, evidence, scorecards));

    private static DepartmentName? Certain(List<Group> ranking) =>
        ranking.Count == 0 || ranking[0].Weight < Enough || (ranking.Count > 1 && ranking[0].Weight < (ranking[1].Weight * 2) - 1) ? null : ranking[0].Best;

    private static List<Group> Rank(DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, IReadOnlyList<Scorecard> scorecards)
    {
        var groups = new List<Group>();
        Add(title?.Department, FromTitle);
        Add(Majority(evidence.Captions), FromCaption);
        Add(evidence.FirstPart, FromFirstPart);
        Add(Majority(scorecards.Where(card => card.Kind == ScorecardKind.Overall).Select(card => card.Department)), FromOverallCard);
        Add(Majority(scorecards.Where(card => card.Kind == ScorecardKind.Project).Select(card => card.Department)), 1);
        Add(nameOfFile?.Department, FromFileName);
        foreach (var sentences in evidence.Sentences.GroupBy(name => name, StringComparer.Ordinal)) Add(sentences.Key, FromSentence * Math.Min(MostSentences, sentences.Count()));
        if (DepartmentWords.IsName(evidence.LastLine)) Add(evidence.LastLine, 1);

        return [.. groups.OrderByDescending(group => group.Weight)];

        void Add(string? text, int weight)
        {
            if (string.IsNullOrWhiteSpace(text) || DepartmentName.IsBlank(text) || DepartmentName.IsNoName(text)) return;
            var name = DepartmentName.Of(text);
            if (name.Core.Length < 2) return;
            if (groups.Find(group => group.Names.Exists(other => other.Name.IsSameAs(name))) is not { } same) groups.Add(same = new Group());
            same.Names.Add((name, weight));
        }
    }

    /// <summary>The name that a source prints most often.</summary>
    private static string? Majority(IEnumerable<string> names) => names.Where(name => name.Length > 0).CountBy(name => name).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();

    private sealed class Group
    {
        public List<(DepartmentName Name, int Weight)> Names { get; } = [];

        public int Weight => Names.Sum(name => name.Weight);

        /// <summary>The fullest division first, then the source that weighs most.</summary>
        public DepartmentName Best => Names
            .OrderByDescending(name => name.Name.Region?.Certain is not null)
            .ThenByDescending(name => name.Weight)
            .ThenByDescending(name => name.Name.Canonical.Length)
            .First().Name;
    }
}
