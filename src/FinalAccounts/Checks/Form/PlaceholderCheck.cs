using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>W01: placeholders and instructions of the template left in, figures and names not filled in. A paragraph is one finding.</summary>
internal sealed partial record PlaceholderCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    /// <summary>Whatever <see cref="InProse"/> finds has one of these, or one of <see cref="MarkingWords"/>: most text has none, and need not be searched.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("（([［【/Xx×＊*_＿请列述留案");

    private static readonly string[] MarkingWords = ["减增加", "增减少", "大小于", "小大于", "，作如下"];

    /// <inheritdoc/>
    public override string Formula => "文中没有“请补充”“XX”“增加（减少）”“支出决算为　万元”等没有填写的模板";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Find(CheckedAccount account)
    {
        var hasItems = account.Prose.Any(block => UnfilledWords.NamesItem(block.Text));
        return account.Prose.Select(block => InParagraph(block, account, hasItems))
            .Concat(account.Text.Where(block => block.IsCell && HasMark(block.Text)).SelectMany(InCell))
            .Concat(UnansweredCells.Find(account.Text).Select(Unanswered))
            .OfType<Outcome>()
            .OrderBy(outcome => outcome.Evidence[0].Place!.Value.Block);
    }

    private Outcome? InParagraph(TextBlock block, CheckedAccount account, bool hasItems)
    {
        List<Spot> left = HasMark(block.Text) ? [.. (Note().IsMatch(block.Text) ? InAnyText() : InProse()).Matches(block.Text).Select(match => Spot.Of(block, match))] : [];
        var unfilled = UnfilledWords.Figures(block, account).Where(spot => !left.Exists(other => Overlap(spot, other))).ToList();
        var unnamed = hasItems ? UnfilledWords.Names(block).ToList() : [];
        if (left.Count + unfilled.Count + unnamed.Count == 0) return null;

        var messages = new List<string>();
        if (left.Count > 0) messages.Add(CheckMessages.PlaceholderLeft(Words(left)));
        if (unfilled.Count > 0) messages.Add(CheckMessages.FigureUnfilled(Words(unfilled)));
        if (unnamed.Count > 0) messages.Add(CheckMessages.NameUnfilled(Words(unnamed)));
        List<Spot> spots = [.. left.Concat(unfilled).Concat(unnamed).OrderBy(spot => spot.Start)];
        return At(spots[0], string.Concat(messages), CheckMessages.FillIn) with { Evidence = [.. spots.Select(spot => new Evidence("原文", spot.Context, spot.Place))] };
    }

    private IEnumerable<Outcome> InCell(TextBlock cell) =>
        from match in InAnyText().Matches(cell.Text)
        where match.Length > 4
        select At(Spot.Of(cell, match), CheckMessages.PlaceholderLeft([match.Value]), CheckMessages.FillIn);

    private Outcome Unanswered(IReadOnlyList<TextBlock> cells) => At(new Spot(cells[0], 0, cells[0].Text.Length), CheckMessages.InstructionsUnanswered(cells), CheckMessages.FillIn) with
    {
        Evidence = [.. cells.Select(cell => new Evidence("填写说明", cell.Text, cell.Place))],
    };

    private static bool HasMark(string text) => text.AsSpan().ContainsAny(Marks) || Array.Exists(MarkingWords, word => text.Contains(word, StringComparison.Ordinal));

    private static bool Overlap(Spot one, Spot other) => one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    private static List<string> Words(List<Spot> spots) => [.. spots.Select(spot => spot.Words).Distinct()];

    private const string Directions = """减增加|增减少|大小于|小大于|(?:增加|增长|上升)[（(/](?:减少|下降|降低)[）)]?|(?:减少|下降)[（(/](?:增加|增长)[）)]?|(?:大于|高于)[（(/](?:小于|低于)[）)]?""";

    private const string Blanks = """(?<![A-Za-z\d])(?:(?:[Xx]{2,}|[×＊*]{2,})(?=万|元|%|年|月|日|人|个|辆|次|台|批次|部门|单位|项目|局|县|镇|乡|街道|[（(](?:类|款|项|(?:单位|部门|制度|项目)名称)[）)]|，|。|、|；)|(?:[Xx]{4,}|×{4,})(?![A-Za-z×\d]))|(?<!\d)20[Xx×＊*_＿]{2,}年|(?:[\[［【](?:单位|部门)名称[\]］】]|^[（(](?:单位|部门)名称[）)])(?=20\d\d年|的|主要|本年)""";

    private const string ToFillIn = """请补充内容|[（(][^（）()]{0,12}(?:请补充|请填写|自行(?:补充|填写|删减|删除)|此处(?:请|填|补充|插入|列示|列出|说明|简述|描述)|(?:按|按照|根据|结合)(?:本部门|本单位|各单位|各部门)?(?:的)?实际(?:情况)?(?:自行)?(?:填写|填报|填列|补充|删减|删除|修改|编写|表述|选择))[^（）()]{0,20}[）)]""";

    // What a form may print as its own label or note, but no sentence of an account has.
    private const string Instructions = """[（(](?:[^（）()]{0,20}[，,；;：:])?请(?:简要|具体|逐项|分别|各单位|各部门)?(?:说明|列明|写明|填列|删除|删减|简述|描述|据实)[^（）()]{0,30}[）)]|[（(](?:(?:注|说明)[：:])?(?:如|若)(?:无|没有|不涉及|未发生|持平)[^（）()]{0,20}(?:删除|不列|表述)[^（）()]{0,20}[）)]|(?:不涉及|没有)的不列|持平作持平表述|按上述格式(?:依次|逐项)说明|的(?:部门|单位)，作(?:下述|如下)说明：|的单位保留[^，。]{2,12}名词解释|仍保留该表格式|由主管部门根据三定方案等|列明公务(?:用车购置数量|接待批次)""";

    [GeneratedRegex(ToFillIn + "|" + Directions + "|" + Blanks)]
    private static partial Regex InAnyText();

    [GeneratedRegex(Instructions + "|" + ToFillIn + "|" + Directions + "|" + Blanks)]
    private static partial Regex InProse();

    [GeneratedRegex("^(?:注|备注|填[表报写]说明|填[表报写]要求)")]
    private static partial Regex Note();
}
