using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Narrative;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Checks;

/// <summary>
/// An account drawn as text, a line a fact or a paragraph: <c>03/2010101 行政运行/基本支出 = 1.00</c> is a cell (no number: blank; ? is
/// unreadable), <c>上年 01/…</c> one of the year before, <c>10/车辆数合计>其他用车/决算数 = 1</c> a part of a line, <c>07 空表</c> a table
/// stated to be empty, <c>| … |</c> rows of a scorecard; every other line is a paragraph.
/// </summary>
internal static partial class DrawnAccount
{
    private const int FirstTableBlock = 900;

    public static CheckedAccount Of(string drawing)
    {
        var lines = drawing.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var tables = Tables(lines.Where(line => !line.StartsWith("上年", StringComparison.Ordinal)));
        var before = Tables(lines.Where(line => line.StartsWith("上年 ", StringComparison.Ordinal)).Select(line => line[3..]));
        var document = Document(lines.Where(line => !Cell().IsMatch(line.StartsWith("上年 ", StringComparison.Ordinal) ? line[3..] : line) && !Empty().IsMatch(line) && line != "评价报告"));
        var cards = ScorecardReader.Read(document);
        var narrative = NarrativeReader.Read(document, cards.Claimed, tables);
        var account = Account(tables, 2024) with
        {
            Kind = lines.Contains("评价报告") ? ReportKind.PerformanceEvaluation : ReportKind.DepartmentFinalAccount,
            Sections = narrative.Sections,
            Figures = narrative.Figures,
            Scorecards = cards.Scorecards,
            Glossary = narrative.Glossary,
            Conclusions = narrative.Conclusions,
            Issues = cards.Issues,
        };
        return CheckedAccounts.Of(new ReadAccount(account, document), before.Count > 0 ? Account(before, 2023) : null);
    }

    private static FinalAccount Account(IReadOnlyList<AccountTable> tables, int year) => new(
        ReportKind.DepartmentFinalAccount,
        new DepartmentIdentity("某县商务局", "某县商务局", GovernmentLevel.County, new Region("990101", "某县", "某省某县", GovernmentLevel.County, null)),
        year)
    { Tables = tables };

    private static SourceDocument Document(IEnumerable<string> lines)
    {
        var blocks = new List<object>();
        var grid = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith('|'))
            {
                grid.Add(line);
                continue;
            }

            if (grid.Count > 0) blocks.Add(Grids.Parse(string.Join('\n', grid)));
            grid.Clear();
            if (line.Length > 0) blocks.Add(line);
        }

        return Grids.Document([.. blocks]);
    }

    private static IReadOnlyList<AccountTable> Tables(IEnumerable<string> lines)
    {
        var cells = lines.Select(line => Cell().Match(line)).Where(match => match.Success).ToList();
        var tables = cells.GroupBy(match => DisclosureTables.Parse(match.Groups["table"].Value)!.Value).Select(Table).ToList();
        tables.AddRange(lines.Select(line => Empty().Match(line)).Where(match => match.Success).Select(match => DisclosureTables.Parse(match.Groups["table"].Value)!.Value).Select(table => new AccountTable(table, table.Title(), TableStatus.EmptyByStatement)));
        return tables;
    }

    private static AccountTable Table(IGrouping<DisclosureTable, Match> cells)
    {
        var block = FirstTableBlock + (int)cells.Key;
        var rows = cells.GroupBy(match => match.Groups["row"].Value).ToList();
        return new AccountTable(cells.Key, cells.Key.Title(), TableStatus.Present)
        {
            Lines = [.. rows.Select((row, index) => Line(cells.Key, row.Key, [.. row.Select((match, column) => Fact(cells.Key, match, new Place(block, index, column + 1)))]))],
            Blocks = [block],
            Place = new Place(block),
        };
    }

    private static TableLine Line(DisclosureTable table, string row, IReadOnlyList<Fact> facts)
    {
        var (parent, own) = row.Split('>') is [var above, var below] ? (above, below) : (null, row);
        var code = Code().Match(own) is { Success: true } match ? match : null;
        return new TableLine(code?.Groups["code"].Value ?? own, own, facts)
        {
            Code = code?.Groups["code"].Value,
            Name = code?.Groups["name"].Value ?? own,
            ParentKey = parent,
        };
    }

    private static Fact Fact(DisclosureTable table, Match match, Place place)
    {
        var measure = Measures.All.Single(pair => pair.Value == match.Groups["measure"].Value && (pair.Key != Measure.Actual || table is DisclosureTable.ThreePublicExpenses or DisclosureTable.StateAssets)).Key;
        var unit = table == DisclosureTable.StateAssets || Count().IsMatch(match.Groups["row"].Value) ? AmountUnit.Count : AmountUnit.TenThousandYuan;
        var printed = match.Groups["value"].Value;
        if (printed.Length == 0) return new Fact(measure, CellState.Blank, null, "", null, unit, place);
        if (printed == "?") return new Fact(measure, CellState.Unreadable, null, "1?2", null, unit, place);
        var point = printed.IndexOf('.', StringComparison.Ordinal);
        var step = point < 0 ? 1m : new decimal(1, 0, 0, isNegative: false, (byte)(printed.Length - point - 1));
        return new Fact(measure, CellState.Value, decimal.Parse(printed, CultureInfo.InvariantCulture), printed, step, unit, place);
    }

    [GeneratedRegex("""^(?<table>\d\d)/(?<row>.+)/(?<measure>[^/=]+?)\s*=\s*(?<value>-?[\d.]*|\?)$""")]
    private static partial Regex Cell();

    [GeneratedRegex("""^(?<table>\d\d) 空表$""")]
    private static partial Regex Empty();

    [GeneratedRegex("""^(?<code>\d{3,8})(?: (?<name>.+))?$""")]
    private static partial Regex Code();

    [GeneratedRegex("""批次|人次|团组|保有量|购置数""")]
    private static partial Regex Count();
}
