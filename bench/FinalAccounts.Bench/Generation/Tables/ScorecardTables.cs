using System.Globalization;

namespace FinalAccounts.Bench.Generation.Tables;

/// <summary>绩效自评表 drawn: the common form of nine columns, and the overall form whose total stands last among the funds.</summary>
internal static class ScorecardTables
{
    private const string Dash = "—";

    /// <summary>整体 or 项目支出绩效自评表, funds total first.</summary>
    public static TableElement Common(ScorecardContent card, int year)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        if (card.Project is null)
        {
            rows.Add([Cell.Heading("部门名称"), new Cell(card.Department, 8)]);
        }
        else
        {
            rows.Add([Cell.Heading("项目名称"), new Cell(card.Project, 8)]);
            rows.Add([Cell.Heading("主管部门"), new Cell(card.Department, 3), Cell.Heading("实施单位"), new Cell(card.Department, 4)]);
        }

        rows.Add(
        [
            Cell.Heading(card.Project is null ? "部门资金（万元）" : "项目资金（万元）", rows: 1 + card.Funds.Count), Cell.Heading("", 2),
            .. new[] { "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分" }.Select(text => Cell.Heading(text)),
        ]);
        rows.AddRange(card.Funds.Select((fund, i) => Fund(card, fund, i == 0, 2)));
        rows.Add([Cell.Heading("年度总体目标", rows: 2), Cell.Heading("预期目标", 4), Cell.Heading("实际完成情况", 4)]);
        rows.Add([new Cell(card.Expected, 4), new Cell(card.Actual, 4)]);
        rows.Add(
        [
            Cell.Heading("绩效指标", rows: 1 + card.Indicators.Count),
            .. new[] { "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施" }.Select(text => Cell.Heading(text)),
        ]);
        rows.AddRange(card.Indicators.Select((indicator, i) => (IReadOnlyList<Cell>)
        [
            .. Levels(card, i), new Cell(indicator.Level3), new Cell(indicator.Target), new Cell(indicator.Actual),
            new Cell(Whole(indicator.Weight)), new Cell(Points(indicator.Score)), new Cell(indicator.Reason),
        ]));
        rows.Add([new Cell("总分", 6), new Cell("100"), new Cell(Points(card.Total)), Cell.Blank]);
        return new TableElement(card.Project is null ? "部门整体支出绩效自评表" : "项目支出绩效自评表", rows) { Caption = [$"（{year}年度）"] };
    }

    /// <summary>单位整体支出绩效自评表 with the sources first and the total last.</summary>
    public static TableElement TotalLast(ScorecardContent card, int year)
    {
        var rows = new List<IReadOnlyList<Cell>>
        {
            new[] { Cell.Heading("单位名称"), new Cell(card.Department, 7) },
            new[] { Cell.Heading("部门资金（万元）", rows: 5) }
                .Concat(new[] { "资金来源", "年初预算数", "全年预算数", "全年执行数", "分值权重", "执行率", "得分" }.Select(text => Cell.Heading(text))).ToArray(),
        };
        CardFund[] funds = [new("上级资金", 0, 0, 0), card.Funds[1] with { Name = "本级资金" }, card.Funds[2]];
        rows.AddRange(funds.Select(fund => Fund(card, fund, false, 1)));
        rows.Add(Fund(card, card.Funds[0] with { Name = "合计" }, true, 1));
        rows.Add([Cell.Heading("年度总体目标", rows: 2), Cell.Heading("预期目标", 4), Cell.Heading("实际完成情况", 3)]);
        rows.Add([new Cell(card.Expected, 4), new Cell(card.Actual, 3)]);
        rows.Add([.. new[] { "一级指标", "二级指标", "三级指标", "预期指标值", "指标值设定依据", "分值权重", "实际完成指标值", "得分" }.Select(text => Cell.Heading(text))]);
        rows.AddRange(card.Indicators.Select((indicator, i) => (IReadOnlyList<Cell>)
        [
            .. Levels(card, i), new Cell(indicator.Level3), new Cell(indicator.Target), new Cell("年度工作要点"),
            new Cell(Whole(indicator.Weight)), new Cell(indicator.Actual), new Cell(Points(indicator.Score)),
        ]));
        rows.Add([new Cell("总分", 5), new Cell("100"), Cell.Blank, new Cell(Points(card.Total))]);
        return new TableElement("单位整体支出绩效自评表", rows) { Caption = [$"（{year}年度）"] };
    }

    private static IReadOnlyList<Cell> Fund(ScorecardContent card, CardFund fund, bool isTotal, int nameColumns) =>
    [
        new Cell(fund.Name, nameColumns), new Cell(Amounts.Print(fund.Initial)), new Cell(Amounts.Print(fund.Annual)), new Cell(Amounts.Print(fund.Executed)),
        new Cell(isTotal ? "10" : Dash), new Cell(isTotal ? Amounts.Percent(fund.Executed, fund.Annual) + "%" : Dash), new Cell(isTotal ? Points(card.FundScore) : Dash),
    ];

    /// <summary>The level cells that begin at an indicator: merged downwards over equal neighbours.</summary>
    private static IEnumerable<Cell> Levels(ScorecardContent card, int index)
    {
        Func<CardIndicator, string>[] levels = [indicator => indicator.Level1, indicator => indicator.Level1 + "/" + indicator.Level2];
        foreach (var level in levels)
        {
            var name = level(card.Indicators[index]);
            if (index > 0 && level(card.Indicators[index - 1]) == name) continue;
            yield return new Cell(name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..], Rows: card.Indicators.Skip(index).TakeWhile(other => level(other) == name).Count());
        }
    }

    private static string Whole(int points) => points.ToString(CultureInfo.InvariantCulture);

    private static string Points(long hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
