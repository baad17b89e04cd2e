using FinalAccounts.Checks.Classification;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>Looks at every line with a code of the ten tables.</summary>
internal abstract record CodeLineCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.IsReadByMachine) return [NotApplicable("公开表", CheckMessages.ReadByMachine)];
        var tables = DisclosureTables.All.Select(account.Table).OfType<CheckedTable>().ToList();
        var outcomes = new List<Outcome>();
        var failures = new List<(string Name, Outcome Outcome)>();
        foreach (var table in tables)
        {
            foreach (var line in table.Lines)
            {
                if (line.Code is null || On(account, table, line) is not { } outcome) continue;
                if (outcome.Kind == OutcomeKind.Failed) failures.Add((line.Code + line.Name, outcome));
                else outcomes.Add(outcome);
            }
        }

        outcomes.AddRange(failures.GroupBy(failure => failure.Name, failure => failure.Outcome).Select(Together));
        return outcomes.Count > 0 ? outcomes : [NotApplicable("公开表", CheckMessages.NoCodedLines)];
    }

    /// <summary>What it says of a line; null where it has nothing to say.</summary>
    protected abstract Outcome? On(CheckedAccount account, CheckedTable table, TableLine line);

    /// <summary>The same code and name in several tables are one slip.</summary>
    private static Outcome Together(IEnumerable<Outcome> same)
    {
        var outcomes = same.ToList();
        return outcomes.Count == 1 ? outcomes[0] : outcomes[0] with { Evidence = [.. outcomes.SelectMany(outcome => outcome.Evidence)] };
    }

    /// <summary>The line's code and name as evidence.</summary>
    protected static Evidence Evidence(CheckedTable table, TableLine line)
    {
        var place = line.Facts.Count > 0 ? line.Facts[0].Place : table.Table.Place;
        return new Evidence($"{CellNames.Of(table.Standard)}科目", line.PrintedLabel, place is { Row: not null } cell ? cell with { Column = 0 } : place);
    }

    /// <summary>The line for the reader.</summary>
    protected static string Where(CheckedTable table, TableLine line) => $"{CellNames.Of(table.Standard)}“{line.Code} {line.Name}”";
}

/// <summary>W04: a code has the length of its level and stands under a class of the classification.</summary>
internal sealed record CodeLengthCheck(string Id, string Statement) : CodeLineCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "功能分类科目编码为3、5、7位，经济分类科目编码为3、5位；类为国家规定的类";

    /// <inheritdoc/>
    protected override Outcome? On(CheckedAccount account, CheckedTable table, TableLine line)
    {
        var code = line.Code!;
        var isEconomic = table.Standard == DisclosureTable.GeneralPublicBudgetBasicExpenditure;
        var isLong = isEconomic ? code.Length is 3 or 5 : code.Length is 3 or 5 or 7;
        var isKnown = code.Length >= 3 && CodeNames.Of(code[..3], account.Account.Year).Count > 0;
        if (isLong && isKnown) return Passed(Where(table, line));
        return Failed(Where(table, line), isLong ? CheckMessages.UnknownClass(code) : CheckMessages.CodeLength(code, isEconomic)) with
        {
            // A class that the list lacks may be new; a wrong length can't be right.
            Severity = isLong ? FindingSeverity.Warning : Severity,
            Printed = code,
            Evidence = [Evidence(table, line)],
            Suggestion = CheckMessages.LookAtClassification,
        };
    }
}

/// <summary>W05: a code stands with a name that the classification gives it.</summary>
internal sealed record CodeNameCheck(string Id, string Statement) : CodeLineCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "科目名称 = 政府收支分类科目中该编码的名称";

    /// <inheritdoc/>
    protected override Outcome? On(CheckedAccount account, CheckedTable table, TableLine line)
    {
        var names = CodeNames.Of(line.Code!, account.Account.Year);
        if (line.Name.Length == 0) return null;
        if (names.Count == 0) return NotApplicable(Where(table, line), CheckMessages.UnknownCode);
        if (CodeNames.IsOneOf(line.Name, names)) return Passed(Where(table, line));

        // Another year's wording, or a name that its cell cut off, is like the known one: that is a note.
        return Failed(Where(table, line), CheckMessages.OtherName(line.Code!, line.Name, names)) with
        {
            Severity = CodeNames.IsLike(line.Name, names) && !CodeNames.IsOutdated(line.Code!, line.Name, account.Account.Year) ? FindingSeverity.Information : Severity,
            Printed = line.Name,
            Expected = string.Join("、", names),
            Evidence = [Evidence(table, line)],
            Suggestion = CheckMessages.LookAtClassification,
        };
    }
}

/// <summary>W06: the glossary explains only codes that some table has.</summary>
internal sealed record GlossaryCodeCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "名词解释中的科目编码 ∈ 公开表的科目";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.IsReadByMachine) return [NotApplicable("名词解释", CheckMessages.ReadByMachine)];
        var entries = account.Account.Glossary.Where(entry => entry.Code is not null).ToList();
        var printed = DisclosureTables.All.Select(account.Table).OfType<CheckedTable>().SelectMany(table => table.Lines).Select(line => line.Code).OfType<string>().ToHashSet();
        if (entries.Count == 0) return [NotApplicable("名词解释", CheckMessages.NoCodesExplained)];
        if (account.Table(DisclosureTable.Expenditure) is null) return [NotApplicable("名词解释", CheckMessages.NoTable(account, DisclosureTable.Expenditure))];
        var strange = entries.Where(entry => !printed.Contains(entry.Code!)).ToList();
        var passed = entries.Except(strange).Select(entry => Passed($"名词解释“{entry.Term}”"));
        if (strange.Count == 0) return passed;
        return passed.Append(Failed("名词解释", CheckMessages.ExplainedButAbsent([.. strange.Select(entry => entry.Code!).Distinct()])) with
        {
            Printed = string.Join("、", strange.Select(entry => entry.Code).Distinct()),
            Evidence = [.. strange.Select(entry => new Evidence("名词解释", entry.Term, entry.Place))],
            Suggestion = CheckMessages.LookAtGlossary,
        });
    }
}
