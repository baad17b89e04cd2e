using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>N02: an item that the narrative names by 类/款/项 stands in the tables under that name.</summary>
internal sealed record ItemNameCheck(string Id, string Statement) : Check(Id, Statement)
{
    private static readonly DisclosureTable[] Tables = [DisclosureTable.Expenditure, DisclosureTable.GeneralPublicBudgetExpenditure, DisclosureTable.GovernmentFund, DisclosureTable.StateCapital];

    /// <inheritdoc/>
    public override string Formula => "说明中的类、款、项名称 ∈ 03、05、07、08表的科目名称";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var named = account.Statements.Where(statement => statement.Subject.Contains('/', StringComparison.Ordinal)).DistinctBy(statement => statement.Subject).ToList();
        if (named.Count == 0) return [NotApplicable("说明", CheckMessages.NoItemsNamed)];
        var tables = Tables.Select(account.Table).OfType<CheckedTable>().ToList();
        if (account.Table(DisclosureTable.Expenditure) is null) return [NotApplicable("说明", CheckMessages.NoTable(account, DisclosureTable.Expenditure))];
        if (tables.FirstOrDefault(table => table.Doubt is not null)?.Doubt is { } doubt) return [NotApplicable("说明", CheckMessages.InDoubt(doubt))];
        var names = tables.SelectMany(table => table.Lines).Where(line => line.Code is not null).Select(line => Bare(line.Name)).ToHashSet();
        return named.Select(statement => At(statement, names));
    }

    private Outcome At(Statement statement, HashSet<string> names)
    {
        var strange = statement.Subject.Split('/').Where(name => name.Length > 0 && !names.Contains(Bare(name))).ToList();
        var first = statement.Figures[0];
        return strange.Count == 0 ? Passed(statement.Where) : Failed(statement.Where, CheckMessages.ItemNotInTables(strange)) with
        {
            Printed = string.Join("、", strange),
            Evidence = [new Evidence("说明", statement.Subject, first.Place)],
            Suggestion = CheckMessages.LookAtItemName,
        };
    }

    private static string Bare(string name)
    {
        var bare = string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c is not ('（' or '）' or '(' or ')' or '、')));
        return bare.EndsWith("支出", StringComparison.Ordinal) && bare.Length > 2 ? bare[..^2] : bare;
    }
}
