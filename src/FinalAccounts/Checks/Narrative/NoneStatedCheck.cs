using System.Text.RegularExpressions;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>N04: where the text says that there is none (无政府性基金预算财政拨款收支), the table has no amounts; and a table stated to be empty has none in the text.</summary>
internal sealed partial record NoneStatedCheck(string Id, string Statement) : Check(Id, Statement)
{
    private static readonly (string Words, DisclosureTable Table)[] Subjects =
    [
        ("政府性基金", DisclosureTable.GovernmentFund),
        ("国有资本经营", DisclosureTable.StateCapital),
        ("“三公”", DisclosureTable.ThreePublicExpenses),
    ];

    /// <inheritdoc/>
    public override string Formula => "“无……收支” ⇔ 表中没有大于0的数";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.IsReadByMachine) return [NotApplicable("说明", CheckMessages.ReadByMachine)];
        var outcomes = account.Paragraphs.SelectMany(block => Pattern().Matches(block.Text).Select(match => (block, match))).Select(said => On(account, said.block, said.match)).OfType<Outcome>().ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable("说明", CheckMessages.NoneSaid)];
    }

    private Outcome? On(CheckedAccount account, TextBlock block, Match match)
    {
        if (Subjects.FirstOrDefault(subject => match.Groups["subject"].Value.StartsWith(subject.Words, StringComparison.Ordinal)) is not { Words: not null } subject) return null;
        var spot = Spot.Of(block, match);
        if (account.Table(subject.Table) is not { } table) return Passed($"“{match.Value}”");
        if (table.Lines.SelectMany(line => line.Facts).FirstOrDefault(fact => fact.Value > 0 && fact.Unit.IsMoney()) is not { } fact) return Passed($"“{match.Value}”");
        return Failed($"“{match.Value}”", CheckMessages.NoneButPrinted(match.Value, subject.Table, fact.Printed)) with
        {
            Printed = match.Value,
            Evidence = [new Evidence("说明", spot.Context, spot.Place), new Evidence(CellNames.Of(subject.Table), fact.Printed, fact.Place)],
            Suggestion = CheckMessages.LookAtCells,
        };
    }

    /// <summary>A template's conditional note (当此表数据为空时，即本部门无…) says nothing of this department.</summary>
    [GeneratedRegex("""(?<!(?:为空|空时|空表|若|如)[^。；]{0,30})(?:本部门|本单位|我局|我单位|20\d\d年度?)[^。；，]{0,10}(?:没有|无)(?<subject>政府性基金预算|国有资本经营预算|“三公”)[^。；，]{0,16}(?:收支|收入|支出|安排)""")]
    private static partial Regex Pattern();
}
