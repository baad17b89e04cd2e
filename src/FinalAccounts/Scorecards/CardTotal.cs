namespace FinalAccounts.Scorecards;

/// <summary>总分: the row's two numbers are weight and score in the order of the columns; a single number is what its column says, or the score where there are no weights.</summary>
internal static class CardTotal
{
    /// <summary>Weight and score as printed; null where a number can't be told to be one or the other.</summary>
    public static (string Weight, string Score)? Read(CardRow row, CardHeading heading)
    {
        var weight = heading[CardRole.Weight];
        var score = heading[CardRole.Score];
        var numbers = Enumerable.Range(0, row.Width).Where(i => CellLooks.Of(row.Text(i), out _) == CellLook.Number).ToList();
        if (numbers.Count == 0) return ("", "");
        var shift = row.Alignment == Documents.GridAlignment.FromRight ? row.Width - heading.Width : 0;
        if (numbers.All(i => i == weight?.Index + shift || i == score?.Index + shift)) return (At(weight), At(score));
        if (numbers is [var only] && weight is null && score is not null) return ("", row.Text(only));
        if (numbers.Count != 2 || weight is null || score is null) return null;
        var (first, second) = (row.Text(numbers[0]), row.Text(numbers[1]));
        return weight.Index < score.Index ? (first, second) : (second, first);

        string At(CardColumn? column) => column is not null && numbers.Contains(column.Index + shift) ? row.Text(column.Index + shift) : "";
    }
}
