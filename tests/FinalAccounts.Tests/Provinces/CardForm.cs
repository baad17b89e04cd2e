using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Tables;
using FinalAccounts.Tests.Scorecards;

namespace FinalAccounts.Tests.Provinces;

/// <summary>A column of a card's indicators: its heading, and what it prints of an indicator.</summary>
internal sealed record CardColumn(string Heading, Func<CardIndicator, string> Text);

/// <summary>One province's form of a project's scorecard: which columns, under which names, in which order.</summary>
/// <param name="Name">Stable, as docs/provincial-forms.md lists it.</param>
/// <param name="What">The variation in the field's words.</param>
/// <param name="Drawn">The test that draws it small.</param>
/// <param name="Columns">Behind the three levels.</param>
internal sealed record CardForm(string Name, string What, string Drawn, params CardColumn[] Columns)
{
    private const string National = $"{nameof(ScorecardFormTests)}.{nameof(ScorecardFormTests.The_national_form_with_spans)}";
    private const string Extra = $"{nameof(ScorecardFormTests)}.{nameof(ScorecardFormTests.An_overall_card_may_have_neither_funds_nor_targets)}";

    /// <summary>The headings of the three levels.</summary>
    public string[] Levels { get; init; } = ["一级指标", "二级指标", "三级指标"];

    /// <summary>Two cards in one table.</summary>
    public bool IsDouble { get; init; }

    public static IReadOnlyList<CardForm> All { get; } =
    [
        new("card-national", "国家标准式", National, Target("年度指标值"), Actual("实际完成值"), Weight("分值"), Score("得分"), Reason("偏差原因分析及改进措施")),
        new("card-weight-first", "分值在前", National, Weight("分值"), Target("年度指标值"), Actual("实际完成值"), Score("得分"), Reason("偏差原因分析及改进措施")),
        new("card-weight-behind-actual", "分值在完成值之后、得分在末", National, Target("预期指标值"), Actual("实际完成指标值"), Score("自评得分"), Weight("指标分值")),
        new("card-completion-rate", "另有完成率", Extra, Target("全年目标值"), Actual("全年完成值"), Other("完成率"), Weight("分值"), Score("得分"), Reason("未完成原因分析")),
        new("card-basis-of-target", "另有指标值设定依据", Extra, Target("预期指标值"), Other("指标值设定依据"), Weight("分值权重"), Actual("实际完成指标值"), Score("得分"), Reason("偏差原因")),
        new("card-last-year", "另有上年完成情况", Extra, Other("上年完成情况"), Target("年度指标值"), Actual("全年实际值"), Weight("权重"), Score("得分"), Reason("偏差原因分析及改进措施")),
        new("card-scoring-rules", "另有赋分规则和佐证资料", Extra, Weight("权重"), Target("目标值"), Other("赋分规则"), Actual("完成值"), Other("佐证资料"), Score("自评得分"), Reason("扣分原因")),
        new("card-criteria", "另有指标解释和评分标准", Extra, Weight("标准分"), Other("指标解释"), Other("评分标准"), Target("指标值"), Actual("实际值"), Score("自评分")),
        new("card-short-levels", "级次名称简写", National, Target("计划值"), Actual("实际完成情况"), Weight("分数"), Score("实际得分"), Reason("原因分析")) { Levels = ["一级", "二级", "三级"] },
        new("card-named-levels", "级次称“指标名称”", National, Target("年初目标值"), Actual("业绩值"), Weight("标准分值"), Score("评价得分"), Reason("未完成原因及改进措施")) { Levels = ["一级指标名称", "二级指标名称", "指标名称"] },
        new("card-two-in-one-grid", "两张自评表在同一表格", $"{nameof(ScorecardShapeTests)}.{nameof(ScorecardShapeTests.Two_cards_in_one_grid)}", Target("年度指标值"), Actual("实际完成值"), Weight("分值"), Score("得分"), Reason("偏差原因分析及改进措施")) { IsDouble = true },
    ];

    /// <summary>The cards as a document's element.</summary>
    public TableElement Draw(IReadOnlyList<ScorecardContent> cards)
    {
        var rows = cards.SelectMany((card, i) => (IReadOnlyList<Cell>[])[.. i == 0 ? [] : new IReadOnlyList<Cell>[] { new[] { new Cell("项目支出绩效自评表", 4 + Columns.Length) } }, .. Rows(card)]).ToList();
        return new TableElement("项目支出绩效自评表", rows) { Caption = ["（2024年度）"] };
    }

    public override string ToString() => Name;

    private IEnumerable<IReadOnlyList<Cell>> Rows(ScorecardContent card)
    {
        var width = 4 + Columns.Length;
        yield return [Cell.Heading("项目名称"), new Cell(card.Project!, width - 1)];
        yield return [Cell.Heading("主管部门"), new Cell(card.Department, 3), Cell.Heading("实施单位"), new Cell(card.Department, width - 5)];
        yield return [Cell.Heading("绩效指标", rows: 1 + card.Indicators.Count), .. Levels.Select(level => Cell.Heading(level)), .. Columns.Select(column => Cell.Heading(column.Heading))];
        for (var i = 0; i < card.Indicators.Count; i++)
        {
            var indicator = card.Indicators[i];
            var before = i == 0 ? null : card.Indicators[i - 1];
            var row = new List<Cell>();
            if (before?.Level1 != indicator.Level1) row.Add(new Cell(indicator.Level1, Rows: card.Indicators.Skip(i).TakeWhile(other => other.Level1 == indicator.Level1).Count()));
            if (before?.Level1 != indicator.Level1 || before.Level2 != indicator.Level2) row.Add(new Cell(indicator.Level2, Rows: card.Indicators.Skip(i).TakeWhile(other => (other.Level1, other.Level2) == (indicator.Level1, indicator.Level2)).Count()));
            row.Add(new Cell(indicator.Level3));
            row.AddRange(Columns.Select(column => new Cell(column.Text(indicator))));
            yield return row;
        }

        var weight = Array.FindIndex(Columns, column => column.Text(card.Indicators[0]) == WeightOf(card.Indicators[0]) && column.Heading.AsSpan().ContainsAny("分权"));
        yield return [new Cell("总分", 4), .. Columns.Select((_, i) => new Cell(i == weight ? "90" : ""))];
    }

    private static CardColumn Target(string heading) => new(heading, indicator => indicator.Target);

    private static CardColumn Actual(string heading) => new(heading, indicator => indicator.Actual);

    private static CardColumn Weight(string heading) => new(heading, WeightOf);

    private static CardColumn Score(string heading) => new(heading, ScoreOf);

    private static CardColumn Reason(string heading) => new(heading, indicator => indicator.Reason);

    private static CardColumn Other(string heading) => new(heading, indicator => $"{heading}见{indicator.Level3}档案");

    /// <summary>An indicator's weight as printed.</summary>
    public static string WeightOf(CardIndicator indicator) => indicator.Weight.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An indicator's score as printed.</summary>
    public static string ScoreOf(CardIndicator indicator) => (indicator.Score / 100m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
