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
        var names = tables.SelectMany(table => table.Lines).Where(line => line.Code is not null).Select(line => Bare(line.Name)).ToHashSet();
        var doubt = tables.Select(table => table.Doubt).FirstOrDefault(doubt => doubt is not null);
        return named.Select(statement => At(statement, names, doubt));
    }

    /// <summary>A name that no table has may stand in what was not understood of one.</summary>
    private Outcome At(Statement statement, HashSet<string> names, ImportIssue? doubt)
    {
        var strange = statement.Subject.Split('/').Where(name => name.Length > 0 && !names.Contains(Bare(name))).ToList();
        var first = statement.Figures[0];
        if (strange.Count == 0) return Passed(statement.Where);
        return doubt is not null ? NotApplicable(statement.Where, CheckMessages.InDoubt(doubt)) : Failed(statement.Where, CheckMessages.ItemNotInTables(strange)) with
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
