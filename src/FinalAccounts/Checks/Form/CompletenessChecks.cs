using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>C01: each table that every department publishes is in the document, or is announced as an attachment: then it is not in what was handed in.</summary>
internal sealed record RequiredTablesCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>10 is the form of some provinces only.</summary>
    private static readonly IReadOnlyList<DisclosureTable> Required = [.. DisclosureTables.All.Where(table => table != DisclosureTable.StateAssets)];

    /// <inheritdoc/>
    public override string Formula => "公开01表至公开09表齐全";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.Kind == ReportKind.PerformanceEvaluation) return [NotApplicable("公开表", CheckMessages.NotAFinalAccount)];
        var announced = Required.Where(table => account.Status(table) == TableStatus.AnnouncedElsewhere).ToList();
        var absent = Required.Where(table => account.Status(table) == TableStatus.Absent).ToList();
        var outcomes = Required.Except(announced).Except(absent).Select(table => Passed(CellNames.Of(table))).ToList();
        if (announced.Count > 0) outcomes.Add(Missing(account, announced, CheckMessages.TablesAnnounced(announced)));
        if (absent.Count > 0)
        {
            outcomes.Add(MayHideTables(account.Account)
                ? NotApplicable("公开表", CheckMessages.TablesPerhapsNotUnderstood(absent))
                : Missing(account, absent, CheckMessages.TablesAbsent(absent)));
        }

        return outcomes;
    }

    /// <summary>Doubts about sentences and about scorecards that were found: no table hides behind them.</summary>
    private static readonly HashSet<string> NotOfTables =
        ["figure-subject-unclear", "unit-count-differs", "text-copies-differ", "scorecard-copies-differ", "scorecard-indicator-unplaced", "scorecard-fund-unplaced", "scorecard-total-unplaced"];

    /// <summary>Whether something of the document that may be a table was not understood: an extra table, or a doubt about our reading.</summary>
    private static bool MayHideTables(FinalAccount account) =>
        account.Tables.Any(table => table.Table is null) || account.Issues.Any(issue => issue.Severity == IssueSeverity.Doubt && !NotOfTables.Contains(issue.Code));

    private Outcome Missing(CheckedAccount account, IReadOnlyList<DisclosureTable> tables, string message) => Failed("公开表", message) with
    {
        Printed = string.Join("、", tables.Select(CellNames.Of)),
        Evidence = [.. tables.Select(table => (Table: table, account.Account.Tables.FirstOrDefault(own => own.Table == table)?.Place)).Where(found => found.Place is not null).Select(found => new Evidence(found.Table.Title(), "见附件", found.Place))],
        Suggestion = CheckMessages.AddTables,
    };
}

/// <summary>
/// C02: what is announced (…自评结果如下：) follows; the end, or a heading that goes on counting, does not. A heading that begins a count
/// (…自评报告如下： and 一、…) is what was announced, unless that was a table, and so is a bound report's title with something below it.
/// </summary>
internal sealed partial record AnnouncedCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "“……如下：”之后有内容";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Find(CheckedAccount account)
    {
        var headings = account.Account.Sections.ToLookup(section => section.Place.Block);
        var blocks = account.Text.Select(block => block.Place.Block).ToHashSet();
        foreach (var block in account.Prose.Where(block => !headings.Contains(block.Place.Block)))
        {
            if (!block.Text.EndsWith('：') && !block.Text.EndsWith(':')) continue;
            if (Pattern().Match(block.Text) is not { Success: true } match) continue;
            var next = block.Place.Block + 1;
            var isTable = match.Value.Contains('表', StringComparison.Ordinal);
            if (blocks.Contains(next) && (!headings.Contains(next) || (!isTable && headings[next].Any(section => SectionNumberCheck.IsFirst(section.Number))) || (headings[next].Any(IsReport) && Follows(next + 1, isTable)))) continue;
            yield return At(Spot.Of(block, match), CheckMessages.NothingFollows(match.Value), CheckMessages.AddWhatWasAnnounced);
        }

        bool Follows(int block, bool isTable) => isTable ? account.Text.Any(cell => cell.IsCell && cell.Place.Block == block) : blocks.Contains(block) && headings[block].All(section => IsReport(section) || SectionNumberCheck.IsFirst(section.Number));
    }

    /// <summary>A report bound into the document has a title without a number.</summary>
    private static bool IsReport(Section section) => section.Number.Length == 0;

    [GeneratedRegex("""[^。；，]{0,40}(?:如下(?:表)?(?:所示)?|见下表|列表如下)\s*[：:]$""")]
    private static partial Regex Pattern();
}

/// <summary>C03: the narrative speaks of what it must speak of, in a section or a sentence.</summary>
internal sealed record RequiredSectionsCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>What must be spoken of, with the words that show it (部门决算公开的规定：情况说明应包括的内容).</summary>
    private static readonly (string Section, string[] Words)[] Required =
    [
        ("部门职责", ["职责", "职能", "主要任务", "工作任务", "业务范围"]),
        ("机构设置", ["机构设置", "内设", "编报范围", "编制范围", "汇编范围", "机构情况", "单位构成", "下设", "部门基本情况", "单位基本情况"]),
        ("收入决算说明", ["收入决算", "收入总计", "收入支出决算", "本年收入"]),
        ("支出决算说明", ["支出决算", "支出总计", "本年支出"]),
        ("财政拨款收支说明", ["财政拨款"]),
        ("“三公”经费说明", ["三公"]),
        ("机关运行经费说明", ["机关运行经费"]),
        ("政府采购说明", ["政府采购"]),
        ("国有资产占用说明", ["国有资产", "固定资产", "车辆"]),
        ("预算绩效说明", ["绩效"]),
        ("名词解释", ["名词解释", "专业名词", "专业性名词", "名词说明"]),
    ];

    /// <inheritdoc/>
    public override string Formula => string.Join("、", Required.Select(section => section.Section));

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.Kind == ReportKind.PerformanceEvaluation) return [NotApplicable("说明", CheckMessages.NotAFinalAccount)];
        if (account.Account.IsReadByMachine) return [NotApplicable("说明", CheckMessages.ReadByMachine)];
        var text = account.Paragraphs;
        if (text.Count == 0) return [NotApplicable("说明", CheckMessages.NoTextAtHand)];
        return Required.Select(section => section.Words.Any(word => text.Any(block => block.Text.Contains(word, StringComparison.Ordinal)))
            ? Passed(section.Section)
            : Failed(section.Section, CheckMessages.SectionMissing(section.Section)) with { Suggestion = CheckMessages.AddSection });
    }
}

/// <summary>C04: a table printed without data says so.</summary>
internal sealed record EmptyTableCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "空表附有“本表无数据”或“无……收支”的说明";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var tables = account.Account.Tables.Where(table => table.Table is not null && table.Status is TableStatus.Present or TableStatus.EmptyByStatement).ToList();
        if (tables.Count == 0) return [NotApplicable("公开表", CheckMessages.NoTablesRead)];
        return tables.Where(table => table.Table is not null).Select(table => On(account, table));
    }

    private Outcome On(CheckedAccount account, AccountTable table)
    {
        var where = CellNames.Of(table.Table!.Value);
        var facts = table.Lines.SelectMany(line => line.Facts).ToList();
        if (table.Status == TableStatus.EmptyByStatement || facts.Any(fact => fact.Value is not null)) return Passed(where);
        if (facts.Any(fact => fact.State == CellState.Unreadable) || account.Account.Issues.Any(issue => issue.Severity == IssueSeverity.Doubt && issue.Place is { } place && table.Blocks.Contains(place.Block))) return NotApplicable(where, CheckMessages.TableInDoubt);
        return Failed(where, CheckMessages.EmptyWithoutStatement(table)) with
        {
            Evidence = [new Evidence("表题", table.Title, table.Place)],
            Suggestion = CheckMessages.AddStatement,
        };
    }
}

/// <summary>C05: a change is given a reason: 主要原因： is followed by one, and a large change has one at all.</summary>
internal sealed partial record ReasonCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>Nothing sets this in the circulars; it only says what is listed as information.</summary>
    private const decimal LargeGrowth = 30;

    /// <inheritdoc/>
    public override string Formula => "“主要原因：”之后有内容；较大的增减说明原因";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.IsReadByMachine) return [NotApplicable("说明", CheckMessages.ReadByMachine)];
        if (account.Text.Count == 0) return [NotApplicable("说明", CheckMessages.NoTextAtHand)];
        var outcomes = Empty(account).Concat(Without(account)).ToList();
        return outcomes.Count > 0 ? outcomes : [Passed("说明")];
    }

    private IEnumerable<Outcome> Empty(CheckedAccount account)
    {
        var headings = account.Account.Sections.Select(section => section.Place.Block).ToHashSet();
        var following = account.Paragraphs.Select(block => block.Place.Block).ToHashSet();
        return from block in account.Prose
               from Match match in Pattern().Matches(block.Text)
               where match.Index + match.Length < block.Text.TrimEnd().Length || match.Value[^1] is '。' or '；' or ';' || headings.Contains(block.Place.Block + 1) || !following.Contains(block.Place.Block + 1)
               let spot = Spot.Of(block, match)
               select Failed($"“{spot.Context}”", CheckMessages.ReasonEmpty) with
               {
                   Printed = spot.Words,
                   Evidence = [new Evidence("原文", spot.Context, spot.Place)],
                   Suggestion = CheckMessages.AddReason,
               };
    }

    /// <summary>A statement without any reason in its paragraph, though its figure changed by much.</summary>
    private IEnumerable<Outcome> Without(CheckedAccount account) =>
        from statement in account.Statements
        let growth = statement.Only(FigureKind.Growth)
        let change = statement.Only(FigureKind.Change)
        where growth is not null && change is not null && Math.Abs(growth.Value) >= LargeGrowth
        where !statement.Figures.Any(figure => figure.Reason is not null)
        let paragraph = account.Paragraph(change.Place.Block)
        where paragraph is not null && !paragraph.Text.Contains('因', StringComparison.Ordinal) && !paragraph.Text.Contains("其中", StringComparison.Ordinal)
        select Failed(statement.Where, CheckMessages.NoReason(change, growth)) with
        {
            Severity = FindingSeverity.Information,
            Printed = growth.Printed,
            Evidence = [Narrative.StatedRange.Evidence(change), Narrative.StatedRange.Evidence(growth)],
            Suggestion = CheckMessages.AddReason,
        };

    [GeneratedRegex("""(?:主要)?原因(?:是|为)?\s*[：:]\s*(?:[。；;]|$)|(?:主要)?原因是\s*[。；;]""")]
    private static partial Regex Pattern();
}
