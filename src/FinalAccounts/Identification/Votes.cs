namespace FinalAccounts.Identification;

/// <summary>What several sources say, weighed.</summary>
internal sealed class Votes<T>
    where T : notnull
{
    private readonly List<(T Value, int Weight)> votes = [];

    /// <summary>The values with their weights, the heaviest first.</summary>
    public IReadOnlyList<(T Value, int Weight)> Ranking =>
        [.. votes.GroupBy(vote => vote.Value).Select(group => (group.Key, group.Sum(vote => vote.Weight))).OrderByDescending(pair => pair.Item2)];

    public void Add(T value, int weight) => votes.Add((value, weight));

    /// <summary>One vote for what most of a source's statements say, if two in three agree.</summary>
    public void AddMajority(IReadOnlyCollection<T> values, int weight)
    {
        if (values.Count == 0) return;
        var most = values.CountBy(value => value).MaxBy(pair => pair.Value);
        if (most.Value * 3 >= values.Count * 2) votes.Add((most.Key, weight));
    }

    /// <summary>The value that outweighs every other one twice, or null.</summary>
    public (T Value, int Weight)? Certain(int least)
    {
        var ranking = Ranking;
        if (ranking.Count == 0 || ranking[0].Weight < least) return null;
        return ranking.Count == 1 || ranking[0].Weight >= ranking[1].Weight * 2 + 1 ? ranking[0] : null;
    }
}
