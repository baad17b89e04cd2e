using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Sections;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative;

/// <summary>
/// Reads the units that the account covers: from the list of units (序号 | 单位名称 | 预算级次), from the sentence 纳入…范围的单位,
/// or from the statement that there are none below the department.
/// </summary>
internal static partial class UnitReader
{
    private const int LongestName = 40;
    private const int BlocksAfterSentence = 3;

    private static readonly string[] NameHeadings = ["单位名称", "预算单位名称", "预算单位", "部门（单位）名称", "部门(单位)名称", "纳入决算编制范围的单位名称", "名称"];
    private static readonly string[] NoneBelowWords = ["无下属", "无所属", "无下设", "无二级", "没有下属", "没有所属", "没有下设", "没有二级"];
    private static readonly string[] LevelHeadings = ["预算级次", "级次", "单位性质", "单位类型", "单位类别", "性质", "备注"];

    public static (List<IncludedUnit> Units, ImportIssue? Issue) Read(SourceDocument document, IReadOnlySet<int> taken, IReadOnlyList<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (!passage.Text.Contains("单位", StringComparison.Ordinal)) continue;
            if (passage.Text.Contains("入", StringComparison.Ordinal) && passage.Text.Contains("范围", StringComparison.Ordinal) && Covered().Match(passage.Text) is { Success: true } covered) return Covered(document, taken, passages, i, covered);
            if (NoneBelowWords.Any(word => passage.Text.Contains(word, StringComparison.Ordinal)) && NoneBelow().Match(passage.Text) is { Success: true } none && IsUnitName(none.Groups["name"].ValueSpan)) return ([Unit(passage, none.Groups["name"])], null);
        }

        return ([.. document.Blocks.OfType<Grid>().Where(grid => !taken.Contains(grid.Ordinal)).Select(FromGrid).FirstOrDefault(units => units.Count > 0) ?? []], null);
    }

    private static (List<IncludedUnit>, ImportIssue?) Covered(SourceDocument document, IReadOnlySet<int> taken, IReadOnlyList<Passage> passages, int index, Match covered)
    {
        var passage = passages[index];
        var units = new List<IncludedUnit>();
        foreach (Match name in ListedName().Matches(covered.Groups["list"].Value))
        {
            if (IsUnitName(name.Groups["name"].ValueSpan)) units.Add(new IncludedUnit(name.Groups["name"].Value, null, passage.PlaceOf(covered.Groups["list"].Index + name.Groups["name"].Index, name.Groups["name"].Length)));
        }

        if (units.Count == 0) units = GridAfter(document, taken, passage.FirstBlock) ?? LinesAfter(passages, index, document.FileOf(passage.FirstBlock));
        var stated = covered.Groups["count"] is { Success: true } count ? int.Parse(count.ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        var issue = stated is not null && stated != units.Count ? NarrativeMessages.UnitCount(stated.Value, units.Count, passage.PlaceOf(covered.Index, covered.Length)) : null;
        return (units, issue);
    }

    private static List<IncludedUnit>? GridAfter(SourceDocument document, IReadOnlySet<int> taken, int block)
    {
        for (var i = block + 1; i <= Math.Min(block + BlocksAfterSentence, document.FileOf(block).End - 1); i++)
        {
            if (document.Blocks[i] is Grid grid && !taken.Contains(i)) return FromGrid(grid) is { Count: > 0 } units ? units : null;
        }

        return null;
    }

    /// <summary>The lines below …包括：, as long as each is a unit's name.</summary>
    private static List<IncludedUnit> LinesAfter(IReadOnlyList<Passage> passages, int index, FileRun file)
    {
        var units = new List<IncludedUnit>();
        for (var i = index + 1; i < passages.Count && file.Contains(passages[i].FirstBlock) && passages[i].Text.Length <= LongestName; i++)
        {
            var text = passages[i].Text;
            var start = HeadingNumber.Parse(text) is { } number ? number.Length : 0;
            var name = text.AsSpan(start).Trim("；;。、 ");
            if (!IsUnitName(name)) break;
            units.Add(new IncludedUnit(name.ToString(), null, passages[i].PlaceOf(start, name.Length)));
        }

        return units;
    }

    private static List<IncludedUnit> FromGrid(Grid grid)
    {
        var units = new List<IncludedUnit>();
        for (var header = 0; header < Math.Min(3, grid.Rows.Count); header++)
        {
            var headings = grid.Rows[header];
            var name = IndexOf(headings, NameHeadings);
            if (name < 0 || headings.Count > 5) continue;
            var level = IndexOf(headings, LevelHeadings);
            foreach (var row in grid.Rows.Skip(header + 1))
            {
                if (At(row, headings, name) is not { Text.Length: > 1 } cell || !IsUnitName(cell.Text)) continue;
                var levelText = level < 0 ? null : At(row, headings, level)?.Text;
                units.Add(new IncludedUnit(cell.Text, string.IsNullOrEmpty(levelText) ? null : levelText, Place.Cell(grid.Ordinal, cell.Row, cell.Column)));
            }

            break;
        }

        return units;
    }

    private static int IndexOf(IReadOnlyList<GridCell> headings, string[] names)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            if (names.Contains(headings[i].Text)) return i;
        }

        return -1;
    }

    /// <summary>The cell under a heading: by column, or by position where every cell is printed; null when the row is ragged.</summary>
    private static GridCell? At(IReadOnlyList<GridCell> row, IReadOnlyList<GridCell> headings, int heading) =>
        row.FirstOrDefault(cell => cell.Column == headings[heading].Column) is { } cell && (row.Count == headings.Count || row.Any(other => other.ColumnSpan > 1 || other.RowSpan > 1)) ? cell : null;

    private static IncludedUnit Unit(Passage passage, Group name) => new(name.Value, null, passage.PlaceOf(name.Index, name.Length));

    private static bool IsUnitName(ReadOnlySpan<char> name) => name.Length is >= 3 and <= LongestName && UnitName().IsMatch(name);

    [GeneratedRegex("""(?:纳入|列入|包含在)[^。；]{0,40}?(?:范围|汇编|编制)[^。；：:，]{0,16}?(?:单位|部门)(?:[^。；：:，\d]{0,12}?(?<count>\d{1,3})[个家])?[^。；：:，]{0,12}(?:[，,：:]|(?=即|包括|分别|具体|有))(?:\s*(?:即|分别是|分别为|分别|具体包括|具体为|具体是|具体|包括|包含|为|是|有)\s*)?[：:]?(?<list>[^。]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Covered();

    [GeneratedRegex("""(?<name>[^，。；：、]{3,40}?)(?:20\d\d年度?)?(?:目前|暂)?(?:无|没有)(?:下属|所属|下设|二级)(?:的)?(?:预算|决算|独立核算)?(?:单位|机构)""", RegexOptions.ExplicitCapture)]
    private static partial Regex NoneBelow();

    [GeneratedRegex("""(?<name>[^、，；：\s\d.][^、，；：\s]{2,})""", RegexOptions.ExplicitCapture)]
    private static partial Regex ListedName();

    [GeneratedRegex("""^(?!本部门|本单位|我|该|其)[\u4E00-\u9FFF（）()A-Z\d“”]*(?:局|委|委员会|办|办公室|厅|院|会|部|队|所|站|馆|校|学|园|处|室|署|中心|机关|政府|本级|基地|公司|社|团|场|库|台|协会|联合会|大学|（本级）|\(本级\)|（机关）|（汇总）)$""")]
    private static partial Regex UnitName();
}
