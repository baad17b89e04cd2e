using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>09 with the items as columns: one row of (预算数, 决算数) pairs, or a row for each measure.</summary>
internal sealed class ThreePublicColumns(ThreePublicLayout layout, TableHead head, IReadOnlyList<HeadedColumn> columns, AmountUnit unit, List<ImportIssue> issues)
{
    /// <summary>Rounding of four amounts with two decimals.</summary>
    private const decimal Tolerance = 0.03m;

    private readonly LineFit fit = new(head, null);
    private readonly string?[] keys = new string?[columns.Count];
    private readonly Measure?[] measures = new Measure?[columns.Count];

    public Recognition Read()
    {
        NameColumns();
        var inRows = measures.All(static measure => measure is null);
        var rows = head.Body.Where(static row => Array.Exists(row.Printed, static cell => cell.OwnNumber.Kind != PrintedKind.Blank && cell.OwnNumber.Kind != PrintedKind.Words)).ToList();

        // One row of amounts without a word: a form of the accounts that has no column of the budget.
        var isOnlyActual = inRows && rows is [var only] && LabelOf(only).Length == 0 && !head.Rows.Any(static row => Array.Exists(row.Printed, static cell => cell.Text.Contains("预算", StringComparison.Ordinal)));
        if (!inRows && !measures.Contains(Measure.Actual)) return new Declined("表头中没有“决算数”。");

        // The same item and measure in two columns: the headings were not understood.
        var addresses = keys.Zip(measures).Where(pair => pair.First is not null && (inRows || pair.Second is not null)).ToList();
        if (addresses.Distinct().Count() < addresses.Count) return new Declined("表头中同一栏目出现多次。");
        if (head.Numbers is { } numbers && numbers.Count != columns.Count && head.View.Alignment != Documents.GridAlignment.Exact) return new Declined("表头与栏次的栏数不同。");

        var facts = new Dictionary<string, List<Fact>>();
        var read = 0;
        var isWhole = rows.Count(row => LabelOf(row) is "合计" or "总计") == 1;
        foreach (var row in rows)
        {
            var rowMeasure = isOnlyActual ? Measure.Actual : layout.MeasureOf(LabelOf(row));
            if (inRows && rowMeasure is null) continue;
            if (!inRows && rows.Count > 1 && isWhole && LabelOf(row) is not ("合计" or "总计")) continue;
            if (Place(row) is not { } cells)
            {
                issues.Add(LayoutMessages.RowUnplaced(row.FirstText, "的数字少于或多于栏目", row.Place));
                continue;
            }

            // Numbers moved together where blank cells were lost fill the wrong columns: the sums tell.
            if (Array.Exists(cells, static cell => cell.IsBlank) && BreaksSums(cells, rowMeasure))
            {
                issues.Add(LayoutMessages.RowUnplaced(row.FirstText, "有空格且合计不等于各项之和，无法确定各数字所属栏目", row.Place));
                continue;
            }

            read++;
            for (var i = 0; i < columns.Count; i++)
            {
                if (keys[i] is not { } key || (inRows ? rowMeasure : measures[i]) is not { } measure) continue;
                if (!facts.TryGetValue(key, out var line)) facts.Add(key, line = []);
                line.Add(FactCells.Fact(measure, row, cells[i], unit, issues));
            }
        }

        if (!inRows && read > 1 && !isWhole) return new Declined("有多行数字，无法确定哪一行是本部门的合计。");
        if (inRows && read == 0 && rows.Count > 0) return new Declined("各行不是预算数或决算数。");
        var lines = facts.Select(static line => ThreePublicItem.Lines.FirstOrDefault(item => item.Key == line.Key) is { } item
            ? new TableLine(item.Key, item.Key, line.Value) { Name = item.Key, Level = item.Level, ParentKey = item.Parent, CountUnit = item.CountUnit }
            : new TableLine(line.Key, line.Key, line.Value) { Name = line.Key, Level = 1 }).ToList();
        return new Recognised(Lines.WithoutContradictions(lines, issues), issues) { IsUnmistakable = !isOnlyActual };
    }

    private void NameColumns()
    {
        for (var i = 0; i < columns.Count; i++)
        {
            foreach (var words in columns[i].Path) measures[i] ??= layout.MeasureOf(words);
            keys[i] = ThreePublicLayout.ItemOf(columns[i])?.Key;
        }

        var hasOwnTotal = keys.Contains(ThreePublicItem.All);
        var sumsMore = columns.Any(static column => column.Path.Any(static words => words is "会议费" or "培训费"));
        for (var i = 0; i < columns.Count; i++)
        {
            if (keys[i] is not null) continue;
            var words = columns[i].Path.Where(text => layout.MeasureOf(text) is null).ToList();
            var isTotal = words.Count > 0 && words.TrueForAll(HeadingWords.RepeatsGroup);
            if (isTotal && !hasOwnTotal && !sumsMore) keys[i] = ThreePublicItem.All;
            else if (words.Count > 0 && columns[i].Path.All(text => layout.MeasureOf(text) is not null || !IsForeign(text))) keys[i] = RowLabel.Key(words[^1]);
        }
    }

    /// <summary>Last year's figures, changes and rates are no measures of this account.</summary>
    private static bool IsForeign(string heading) => heading.AsSpan().ContainsAny("上增减率幅比%") || HeadingWords.IsRemark(heading) || heading.Contains("预算", StringComparison.Ordinal) || heading.Contains("决算数", StringComparison.Ordinal);

    private bool BreaksSums(ViewCell[] cells, Measure? rowMeasure)
    {
        foreach (var measure in rowMeasure is { } only ? [only] : measures.OfType<Measure>().Distinct().ToArray())
        {
            decimal? Amount(string key)
            {
                var i = Array.FindIndex(keys, 0, at => at == key);
                while (i >= 0 && rowMeasure is null && measures[i] != measure) i = i + 1 < keys.Length ? Array.FindIndex(keys, i + 1, at => at == key) : -1;
                return i >= 0 && cells[i].Number.Kind == PrintedKind.Number ? cells[i].Number.Value : null;
            }

            bool Breaks(string total, params string[] parts) =>
                Array.IndexOf(keys, total) >= 0 && (Amount(total) is { } whole ? parts.Any(part => Array.IndexOf(keys, part) >= 0) && Math.Abs(whole - parts.Sum(part => Amount(part) ?? 0)) > Tolerance : parts.Any(part => Amount(part) is not (null or 0)));

            if (Breaks(ThreePublicItem.All, "因公出国（境）费", ThreePublicItem.Vehicles, "公务接待费")) return true;
            if (Array.IndexOf(keys, ThreePublicItem.Purchase) >= 0 && Breaks(ThreePublicItem.Vehicles, ThreePublicItem.Purchase, ThreePublicItem.Operation)) return true;
        }

        return false;
    }

    private static string LabelOf(ViewRow row)
    {
        var first = Array.Find(row.Printed, static cell => !cell.IsBlank);
        return first.Number.Kind == PrintedKind.Words ? first.Text ?? "" : "";
    }

    /// <summary>The row's cells by column; null where they can't be told: a row that leaves out its blank cells.</summary>
    private ViewCell[]? Place(ViewRow row)
    {
        var placed = Placement.Choose(head, measures, fit);
        if (placed is null || fit.Fault(row, placed) is not null) return null;
        if (head.View.Alignment == Documents.GridAlignment.FromRight && row.Printed.Length < columns.Count) return null;
        var cells = new ViewCell[columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            if (FactCells.Single(row, placed[i].First, placed[i].Last) is not { } cell) return null;
            cells[i] = cell;
        }

        return cells;
    }
}
