using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Tables;
using FinalAccounts.Bench.Generation.Wording;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation;

/// <summary>Puts a year's account together as a department publishes it: five parts with a contents list.</summary>
internal static class DocumentComposer
{
    public static PublishedDocument Compose(AccountYear account, FormOptions form)
    {
        var (name, year) = (account.Department.NameIn(account.Year), account.Year);
        var kind = account.Department.Profile.Kind == ReportKind.UnitFinalAccount ? "单位决算" : "部门决算";
        var dice = new Dice(account.Department.Number, year, 3);
        TableElement[] tables =
        [
            SummaryTables.RevenueAndExpenditure(account, form),
            CodedTables.Revenue(account, form),
            CodedTables.Expenditure(account, form),
            SummaryTables.Appropriation(account, form),
            CodedTables.GeneralPublicBudget(account, form),
            EconomicTable.Build(account, form),
            CodedTables.GovernmentFund(account, form),
            CodedTables.StateCapital(account, form),
            ThreePublicTable.Build(account, form),
            AssetsTable.Build(account, form),
        ];
        string[] parts =
        [
            $"第一部分  {name}概况", $"第二部分  {year}年度{kind}表", $"第三部分  {year}年度{kind}情况说明", "第四部分  名词解释", "第五部分  附件",
        ];
        List<Element> body =
        [
            new HeadingElement(1, parts[0]),
            .. Overview.Sections(account),
            new HeadingElement(1, parts[1]),
            .. tables,
            new HeadingElement(1, parts[2]),
            .. NarrativeText.Sections(account, dice),
            .. PerformanceText.Section(account),
            .. form.Detailed ? DetailedText.Sections(account, dice) : [],
            new HeadingElement(1, parts[3]),
            .. Glossary.Sections(account, form.Detailed),
            new HeadingElement(1, parts[4]),
            new ParagraphElement($"{account.Department.Self}没有需要另行公开的附件。"),
        ];
        return new PublishedDocument($"{name}{year}年度{kind}", [.. Contents(parts, tables, body), .. body]);
    }

    private static IEnumerable<Element> Contents(string[] parts, TableElement[] tables, List<Element> body)
    {
        yield return new HeadingElement(1, "目    录");
        var part = -1;
        foreach (var element in body)
        {
            switch (element)
            {
                case HeadingElement { Level: 1 } heading:
                    yield return new ContentsElement(heading.Text, ++part * 4 + 1);
                    break;
                case HeadingElement { Level: 2 } heading when part is 0 or 2:
                    yield return new ContentsElement("    " + heading.Text, part * 4 + 2);
                    break;
                case TableElement { Id: not null } table when part == 1:
                    yield return new ContentsElement($"    {Phrases.Ordinal(Array.IndexOf(tables, table) + 1)}、{table.Title}", part * 4 + 2);
                    break;
            }
        }

        System.Diagnostics.Debug.Assert(part == parts.Length - 1);
    }
}
