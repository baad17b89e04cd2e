using System.Collections.Frozen;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Figures;

namespace FinalAccounts.Narrative.Links;

/// <summary>Links a stated figure with the table cell of the same item, by subject and section, where the document prints that cell.</summary>
internal sealed class CellLinker
{
    private static readonly FrozenDictionary<(Theme, string, FigureKind), CellRule[]> Rules =
        CellRules.All.GroupBy(rule => (rule.Theme, rule.Subject, rule.Kind)).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The tables in which a theme's items are looked for by name, with the column that a plain amount is.</summary>
    private static readonly FrozenDictionary<Theme, (DisclosureTable Table, Measure Measure)[]> ItemTables = new Dictionary<Theme, (DisclosureTable, Measure)[]>
    {
        [Theme.Overall] = [(DisclosureTable.Expenditure, Measure.ExpenditureTotal)],
        [Theme.Appropriation] = [(DisclosureTable.GeneralPublicBudgetExpenditure, Measure.ExpenditureTotal)],
        [Theme.GeneralPublicBudget] = [(DisclosureTable.GeneralPublicBudgetExpenditure, Measure.ExpenditureTotal)],
        [Theme.GovernmentFund] = [(DisclosureTable.GovernmentFund, Measure.CurrentYearExpenditure)],
        [Theme.StateCapital] = [(DisclosureTable.StateCapital, Measure.Total), (DisclosureTable.StateCapital, Measure.CurrentYearExpenditure)],
    }.ToFrozenDictionary();

    /// <summary>The two-sided tables that print a class of the classification as a line of its own.</summary>
    private static readonly FrozenDictionary<Theme, (DisclosureTable Table, Measure Measure)> ClassTables = new Dictionary<Theme, (DisclosureTable, Measure)>
    {
        [Theme.Overall] = (DisclosureTable.RevenueAndExpenditureSummary, Measure.Expenditure),
        [Theme.Appropriation] = (DisclosureTable.AppropriationSummary, Measure.AppropriationExpenditure),
    }.ToFrozenDictionary();

    private readonly Theme[] themes;
    private readonly HashSet<FactAddress> printed = [];
    private readonly Dictionary<DisclosureTable, AccountTable> tables = [];

    public CellLinker(IReadOnlyList<Section> sections, IReadOnlyList<AccountTable> accountTables)
    {
        themes = Themes.Of(sections);
        foreach (var account in accountTables)
        {
            if (account.Table is not { } table || account.Lines.Count == 0) continue;
            tables[table] = account;
            foreach (var line in account.Lines)
            {
                foreach (var fact in line.Facts) printed.Add(new FactAddress(table, line.Key, fact.Measure));
            }
        }
    }

    /// <summary>The cell, or null when none prints the item.</summary>
    public FactAddress? Cell(FigureDraft figure)
    {
        if (printed.Count == 0 || figure.Passage.Section is not { } section) return null;
        var theme = ThemeOf(figure, themes[section]);
        if (theme == Theme.None) return null;
        if (Rules.TryGetValue((theme, figure.Subject.Name, figure.Kind), out var rules))
        {
            foreach (var rule in rules)
            {
                if ((rule.Unit is null || figure.Unit.StartsWith(rule.Unit, StringComparison.Ordinal)) && printed.Contains(rule.Cell)) return rule.Cell;
            }
        }

        return figure.Kind == FigureKind.Amount ? ItemCell(figure.Subject, theme) : null;
    }

    /// <summary>The section's theme, or, under a title that covers several accounts, that of the fund which the sentence named.</summary>
    private static Theme ThemeOf(FigureDraft figure, Theme theme) =>
        theme is not (Theme.Overall or Theme.Appropriation) || !Fund.IsShared(figure.Subject)
            ? theme
            : figure.Within switch
            {
                FundScope.None => theme,
                FundScope.Appropriation => Theme.Appropriation,
                FundScope.GeneralPublicBudget => Theme.GeneralPublicBudget,
                FundScope.GovernmentFund => Theme.GovernmentFund,
                FundScope.StateCapital => Theme.StateCapital,
                _ => Theme.None,
            };

    private FactAddress? ItemCell(Subject subject, Theme theme)
    {
        var path = subject.Path ?? (subject.Name.EndsWith("支出", StringComparison.Ordinal) ? new ItemPath(subject.Name, null, null) : null);
        if (path is null) return null;
        if (path is { Class: { } name, Section: null, Item: null } && ClassTables.TryGetValue(theme, out var classes))
        {
            var line = new FactAddress(classes.Table, name, classes.Measure);
            if (printed.Contains(line)) return line;
        }

        if (!ItemTables.TryGetValue(theme, out var columns)) return null;
        foreach (var (table, measure) in columns)
        {
            if (tables.TryGetValue(table, out var account) && ItemCodes.Find(account, path) is { } code && new FactAddress(table, code, measure) is var cell && printed.Contains(cell)) return cell;
        }

        return null;
    }
}
