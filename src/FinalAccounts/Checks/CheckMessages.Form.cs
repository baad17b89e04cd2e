using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>The sentences of the checks of completeness, form and wording.</summary>
internal static partial class CheckMessages
{
    public const string NoCodedLines = "公开表中没有带科目编码的行。";

    public const string UnknownCode = "该编码不在已收录的科目之列，无法核对名称。";

    public const string NoCodesExplained = "名词解释中没有科目编码。";

    public const string NoTextAtHand = "没有可核对的文字。";

    public const string TablesAmongText = "文件中有未能识别的表，表中的行可能与标题混在一起，不能核对标题序号。";

    public const string NoNumberedHeadings = "没有带序号的标题。";

    public const string LookAtClassification = "请对照当年《政府收支分类科目》核对编码和名称。";

    public const string LookAtGlossary = "请核对名词解释，只解释本部门公开表中出现的科目。";

    public const string FillIn = "请补充完整，或删除模板用语。";

    public const string DeleteOne = "请核对，删除重复的部分。";

    public const string LookAtName = "请核对，改为本部门的名称或自称。";

    public const string LookAtPunctuation = "请核对标点和百分号。";

    public const string LookAtNumbers = "请核对各级标题的序号。";

    public const string SentenceTwice = "同一句话连续出现两次。";

    public static string CodeLength(string code, bool isEconomic) => $"科目编码“{code}”有{code.Length}位，{(isEconomic ? "经济分类科目编码为3位或5位" : "功能分类科目编码为3位、5位或7位")}。";

    public static string UnknownClass(string code) => $"科目编码“{code}”的类“{code[..Math.Min(3, code.Length)]}”不在已知的类之列。";

    public static string OtherName(string code, string name, IReadOnlyList<string> names) => $"科目“{code}”打印的名称为“{name}”，已知的名称为“{string.Join("”“", names)}”。";

    public static string ExplainedButAbsent(IReadOnlyList<string> codes) => $"名词解释了科目{string.Join("、", codes)}，公开表中都没有。";

    public static string PlaceholderLeft(IReadOnlyList<string> words) => $"{Quoted(words)}是模板中的占位或提示用语。";

    public static string FigureUnfilled(IReadOnlyList<string> words) => $"{Quoted(words)}没有填写数字。";

    public static string NameUnfilled(IReadOnlyList<string> words) => $"{Quoted(words)}没有填写科目名称。";

    public static string InstructionsUnanswered(IReadOnlyList<TextBlock> cells) => $"表中有{cells.Count}格仍是填写说明，没有填写内容：{Quoted([.. cells.Select(cell => cell.Text)])}。";

    public static string WordTwice(string word) => $"“{word}”连续出现两次。";

    public static string OtherBody(string words, string department) => $"文中出现“{words}”，与本部门名称“{department}”不符。";

    public static string OtherDepartment(string name, string department) => $"说明收支总额的句子写为“{name}”，不是本部门“{department}”，也不是文中列出的所属单位或原名称。";

    public static string PunctuationTwice(string marks) => $"标点“{marks}”重复。";

    public static string NoPercent(string words) => $"“{words}”没有百分号。";

    public static string Unpaired(char mark) => $"“{mark}”没有与之配对的符号。";

    public static string NumberRepeated(Section before, Section section) => $"标题“{section.Number}{section.Title}”的序号与前面“{before.Number}{before.Title}”重复或倒退。";

    public static string NumberSkipped(Section before, Section section) => $"标题“{section.Number}{section.Title}”与前一标题“{before.Number}{before.Title}”之间序号不连续。";

    public static string ItemRepeated(string number) => $"所列各项中序号“{number}”连续出现两次。";

    public static string ItemSkipped(string before, string number) => $"所列各项中“{before}”之后为“{number}”，序号不连续。";

    public const string NotAFinalAccount = "本文件是绩效自评报告，不是部门决算。";

    public const string AddTables = "请补充公开表，或与附件一并提交。";

    public const string AddWhatWasAnnounced = "请补充所说的内容，或删除这一句。";

    public const string AddSection = "请按部门决算公开要求补充说明。";

    public const string NoTablesRead = "没有读到公开表。";

    public const string TableInDoubt = "表中有未能识别的内容，不能确定是否为空表。";

    public const string AddStatement = "请在空表下说明“本表无数据”及其原因。";

    public const string AddReason = "请说明增减变化的主要原因。";

    public const string ReasonEmpty = "写有“原因”，其后没有内容。";

    public const string NoYearBefore = "门户中没有该部门上一年度公开的决算。";

    public const string LookAtYear = "请核对年度。";

    public const string LookAtOpening = "请核对上年公开数据；如有调整，请说明。";

    public static string TablesAnnounced(IReadOnlyList<DisclosureTable> tables) => $"文件说明{tables.Count}张公开表见附件（{Names(tables)}），附件不在所提交的文件中。";

    public static string TablesAbsent(IReadOnlyList<DisclosureTable> tables) => $"文件中没有{tables.Count}张公开表：{Names(tables)}。";

    public static string TablesPerhapsNotUnderstood(IReadOnlyList<DisclosureTable> tables) => $"没有读到{Names(tables)}，但文件中有未能识别的表或内容，不能断定没有公开。";

    public static string NothingFollows(string words) => $"“{words}”之后没有内容。";

    public static string SectionMissing(string section) => $"全文没有提到{section}应有的内容。";

    public static string EmptyWithoutStatement(AccountTable table) => $"《{table.Title}》没有数据，也没有“本表无数据”等说明。";

    public static string NoReason(StatedFigure change, StatedFigure growth) => $"“{change.Subject}”{change.Printed}（{growth.Printed}），没有说明原因。";

    public static string YearIncomplete(string words, int year) => $"“{words}”的年份不完整，本报告所属年度为{year}年度。";

    public static string OtherYear(string words, int year) => $"“{words}”不是本报告所属的{year}年度。";

    public static string OpeningDiffers(CellReading opening, CellReading closing) => $"本年{opening.Evidence.Label}为{opening.Evidence.Printed}，上年公开的{closing.Evidence.Label}为{closing.Evidence.Printed}。";

    public static string ImpliedDiffers(string subject, StatedFigure amount, StatedFigure change, string implied, CellReading cell) =>
        $"“{subject}”写为“{amount.Printed}”、“{change.Printed}”，推算上年为{implied}，上年公开的{cell.Evidence.Label}为{cell.Evidence.Printed}。";

    private static string Quoted(IReadOnlyList<string> words) => string.Concat(words.Take(3).Select(word => $"“{word}”")) + (words.Count > 3 ? $"等{words.Count}处" : "");

    private static string Names(IReadOnlyList<DisclosureTable> tables) => string.Join("、", tables.Select(table => $"{table.Id()}{table.Title()}"));
}
