using System.Text.RegularExpressions;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Checks.Form;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults.Kinds;

/// <summary>Tables and sections that are missing, numbers of headings, codes and names.</summary>
internal static partial class FormFaults
{
    /// <summary>C01: a table is not there.</summary>
    public static readonly WordFault NoTable = new("C01", "缺一张公开表", (report, dice) =>
    {
        var tables = report.Read.Account.Tables.Where(table => table.Table is not null and not DisclosureTable.StateAssets && table.Status is TableStatus.Present or TableStatus.EmptyByStatement && table.Blocks.Count > 0).ToList();
        if (tables.Count == 0 || report.Read.Account.Tables.Any(table => table.Table is null)) return null;
        var table = dice.Pick(tables);
        return new PlantedAt(new Draft(report.Read.Document).Remove(Enumerable.Range(table.Blocks.Min(), table.Blocks.Max() - table.Blocks.Min() + 1)), null, table.Table!.Value.Title());
    });

    /// <summary>C03: what must be spoken of is not mentioned anywhere.</summary>
    public static readonly WordFault NoSection = new("C03", "缺一项应有的说明", (report, dice) =>
    {
        var (words, name) = dice.Pick<(string[], string)>([(["机关运行经费"], "机关运行经费"), (["政府采购"], "政府采购"), (["名词解释", "专业名词", "专业性名词", "名词说明"], "名词解释"), (["职责", "职能", "主要任务", "工作任务", "业务范围"], "部门职责")]);
        var blocks = report.Account.Text.Where(block => !block.IsCell && words.Any(word => block.Text.Contains(word, StringComparison.Ordinal))).Select(block => block.Place.Block).ToList();
        return blocks.Count == 0 ? null : new PlantedAt(new Draft(report.Read.Document).Remove(blocks), null, name);
    });

    /// <summary>C04: an empty table without its statement.</summary>
    public static readonly WordFault EmptyTable = new("C04", "空表没有说明", (report, dice) =>
    {
        var tables = report.Read.Account.Tables.Where(table => table.Table is DisclosureTable.GovernmentFund or DisclosureTable.StateCapital && table.Status == TableStatus.EmptyByStatement).ToList();
        if (tables.Count == 0) return null;
        var table = dice.Pick(tables);
        var draft = new Draft(report.Read.Document);
        var notes = report.Account.Text.Where(block => table.Blocks.Contains(block.Place.Block) && block.Text.Contains("无数据", StringComparison.Ordinal)).ToList();
        if (notes.Count != 1 || report.Account.Text.Any(block => block != notes[0] && NoneElsewhere().IsMatch(block.Text))) return null;
        draft.Replace(notes[0].Place, 0, notes[0].Text.Length, "注：金额以两位小数列示。");
        return new PlantedAt(draft, table.Place);
    });

    /// <summary>N04: the text says that there is none, and the table prints an amount.</summary>
    public static readonly WordFault NoneSaid = new("N04", "说明写“无”而表中有数", (report, dice) =>
    {
        (DisclosureTable Table, string Words)[] subjects = [(DisclosureTable.GovernmentFund, "政府性基金预算财政拨款收入和支出"), (DisclosureTable.StateCapital, "国有资本经营预算财政拨款支出"), (DisclosureTable.ThreePublicExpenses, "“三公”经费支出")];
        var spent = subjects.Where(subject => report.Account.Table(subject.Table)?.Lines.SelectMany(line => line.Facts).Any(fact => fact.Value > 0 && fact.Unit.IsMoney()) == true).ToList();
        var sections = report.Read.Account.Sections.Where(section => section.Title.EndsWith("情况说明", StringComparison.Ordinal) && section.FirstBlock > section.Place.Block).ToList();
        if (spent.Count == 0 || sections.Count == 0) return null;
        var draft = new Draft(report.Read.Document);
        return new PlantedAt(draft, draft.Insert(dice.Pick(sections).FirstBlock, $"本部门{report.Read.Account.Year}年度没有{dice.Pick(spent).Words}。"));
    });

    /// <summary>N02: an item's name in the text that no table has.</summary>
    public static readonly WordFault ItemName = new("N02", "说明中的科目名称有误", (report, dice) =>
        TextFaults.Change(report, dice, ItemWords(), (text, _) => text[..^1] + dice.Pick<string>(["事务", "补贴", "服务站"]), null));

    /// <summary>W04: a digit too many in a code.</summary>
    public static readonly WordFault CodeLength = new("W04", "科目编码位数有误", (report, dice) => Label(report, dice, line => line.Code is { Length: 5 or 7 }, (text, line) =>
        text.Contains(line.Code!, StringComparison.Ordinal) ? text.Replace(line.Code!, line.Code + dice.Between(1, 9).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) : null));

    /// <summary>W05: the name of another code.</summary>
    public static readonly WordFault CodeName = new("W05", "科目名称与编码不符", (report, dice) => Label(report, dice, line => line.Code is { Length: >= 5 } && report.Holding("W05").Any(outcome => outcome.Where.Contains($"“{line.Code} {line.Name}”", StringComparison.Ordinal)), (text, line) =>
        text.EndsWith(line.Name, StringComparison.Ordinal) && line.Name.Length >= 3 ? text[..^line.Name.Length] + dice.Pick<string>(["海洋生物研究", "铁路桥梁维护", "冰川监测"]) : null));

    /// <summary>W06: the glossary explains a code that no table has.</summary>
    public static readonly WordFault GlossaryCode = new("W06", "名词解释的科目不在表中", (report, dice) =>
    {
        var entries = report.Read.Account.Glossary.Where(entry => entry.Code is not null).ToList();
        if (entries.Count == 0 || report.Account.Table(DisclosureTable.Expenditure) is null) return null;
        var entry = dice.Pick(entries);
        var draft = new Draft(report.Read.Document);
        var at = draft.TextAt(entry.Place).IndexOf(entry.Code!, StringComparison.Ordinal);
        if (at < 0) return null;
        return new PlantedAt(draft, draft.Replace(entry.Place with { Start = null, Length = null }, at, entry.Code!.Length, entry.Code[..^2] + "87"));
    });

    /// <summary>W07: a number of a heading twice, or left out.</summary>
    public static readonly WordFault HeadingNumber = new("W07", "标题序号重复或跳号", (report, dice) =>
    {
        const string Numbers = "一二三四五六七八九";
        var sections = report.Read.Account.Sections.Where(section => section.Number.Length == 2 && section.Number[1] == '、' && Numbers.IndexOf(section.Number[0], StringComparison.Ordinal) is >= 1 and < 8 && section.Place.Start is null or 0).ToList();
        if (sections.Count == 0) return null;
        var section = dice.Pick(sections);
        var index = Numbers.IndexOf(section.Number[0], StringComparison.Ordinal);

        // A second 一 may begin a list within the first: that is no fault.
        var draft = new Draft(report.Read.Document);
        if (!draft.TextAt(new Place(section.Place.Block)).StartsWith(section.Number, StringComparison.Ordinal)) return null;
        return new PlantedAt(draft, draft.Replace(new Place(section.Place.Block), 0, 1, Numbers[index > 1 && dice.Chance(50) ? index - 1 : index + 1].ToString()));
    });

    /// <summary>The cell with a line's code or name, changed.</summary>
    private static PlantedAt? Label(CleanReport report, Dice dice, Func<TableLine, bool> wanted, Func<string, TableLine, string?> change)
    {
        var lines = report.Read.Account.Cells().Select(cell => cell.Line).Distinct().Where(line => wanted(line) && line.Facts[0].Place.Row is not null).ToList();
        if (lines.Count == 0) return null;
        var line = dice.Pick(lines);
        var place = line.Facts[0].Place;
        if (report.Read.Document.Blocks[place.Block] is not Grid grid) return null;
        foreach (var cell in grid.Rows[place.Row!.Value].Where(cell => cell.Column < place.Column).Reverse())
        {
            if (change(cell.Text.Trim(), line) is not { } text) continue;
            var draft = new Draft(report.Read.Document).Cell(Place.Cell(place.Block, cell.Row, cell.Column), text);
            return new PlantedAt(draft, new Place(place.Block, cell.Row));
        }

        return null;
    }

    /// <summary>A sentence of the narrative, or a note of another table, says it too.</summary>
    [GeneratedRegex("""(?:没有|无)(?:使用)?(?:政府性基金|国有资本经营)|数据为空""")]
    private static partial Regex NoneElsewhere();

    [GeneratedRegex("""(?<=（款）)[^（）。；]{3,}(?=（项）：支出决算数)""")]
    private static partial Regex ItemWords();
}
