using System.Text.RegularExpressions;

namespace FinalAccounts.Identification;

/// <summary>What a title says that the document is.</summary>
internal enum TitleSubject
{
    /// <summary>部门决算.</summary>
    DepartmentAccount,

    /// <summary>单位决算.</summary>
    UnitAccount,

    /// <summary>决算, with neither word.</summary>
    Account,

    /// <summary>部门整体支出绩效自评报告.</summary>
    Evaluation,

    /// <summary>项目绩效评价报告: of one project.</summary>
    ProjectEvaluation,

    /// <summary>部门预算.</summary>
    Budget,

    /// <summary>财政决算, 政府决算: of a whole government.</summary>
    GovernmentAccount,
}

/// <summary>A title taken apart.</summary>
internal sealed record DocumentTitle(string Text, TitleSubject Subject, string? Department, int? Year)
{
    /// <summary>True when the title leaves a blank where the name or the year belongs.</summary>
    public bool HasBlank { get; init; }

    /// <summary>How much the title says: of two readings the fuller one is taken.</summary>
    public int Fullness => (Department is null ? 0 : 2) + (Year is null ? 0 : 1) + (HasBlank ? 2 : 0);

    public bool IsAccount => Subject is TitleSubject.DepartmentAccount or TitleSubject.UnitAccount or TitleSubject.Account;
}

/// <summary>Takes a title apart: 景德镇市昌江商务局2024年度部门决算, 2024年度衡山县商务局整体支出绩效自评报告.</summary>
internal static partial class DocumentTitles
{
    /// <summary>The title that a text is, or null.</summary>
    public static DocumentTitle? Parse(string text)
    {
        if (text.Length is < 4 or > 80 || text.AsSpan().ContainsAny('>', '＞', '»')) return null;
        if (text.Contains("决算", StringComparison.Ordinal)) return Account(text);
        if (text.Contains("绩效", StringComparison.Ordinal)) return Evaluation(text) ?? (OfResults().IsMatch(text) ? null : Budget(text));
        return text.Contains("预算", StringComparison.Ordinal) ? Budget(text) : null;
    }

    private static DocumentTitle? Account(string text)
    {
        if (OfGovernment().IsMatch(text) && !text.Contains("部门决算", StringComparison.Ordinal) && !text.Contains("单位决算", StringComparison.Ordinal))
        {
            return NotTitle().IsMatch(text) ? null : new DocumentTitle(text, TitleSubject.GovernmentAccount, null, null);
        }

        if (Fit(text, AccountNameFirst(), AccountYearFirst(), AccountNameOnly()) is not { } match || NotTitle().IsMatch(match.Groups["tail"].ValueSpan)) return null;
        var subject = match.Groups["scope"].Value switch { "部门" => TitleSubject.DepartmentAccount, "单位" => TitleSubject.UnitAccount, _ => TitleSubject.Account };
        if (subject == TitleSubject.Account && IsGovernment(DepartmentName.Trim(match.Groups["name"].Value))) return new DocumentTitle(text, TitleSubject.GovernmentAccount, null, null);
        return Read(text, subject, match);
    }

    /// <summary>衡山县2024年度决算: a division with no department; a town's government is a department of its county.</summary>
    private static bool IsGovernment(string name)
    {
        if (name.EndsWith("人民政府", StringComparison.Ordinal)) return !DepartmentName.IsTownship(name);
        return Divisions.Match(name) is { Start: 0 } region && region.End == name.Length;
    }

    private static DocumentTitle? Evaluation(string text)
    {
        if (Fit(text, EvaluationNameFirst(), EvaluationYearFirst(), EvaluationNameOnly()) is not { } match) return null;
        var isOfProject = text.Contains("项目", StringComparison.Ordinal) && !text.Contains("整体", StringComparison.Ordinal);
        return isOfProject ? new DocumentTitle(text, TitleSubject.ProjectEvaluation, null, null) : Read(text, TitleSubject.Evaluation, match);
    }

    private static DocumentTitle? Budget(string text) =>
        BudgetTitle().Match(text) is { Success: true } match && !NotTitle().IsMatch(match.Groups["tail"].ValueSpan) ? new DocumentTitle(text, TitleSubject.Budget, null, null) : null;

    private static Match? Fit(string text, params ReadOnlySpan<Regex> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(text) is { Success: true } match) return match;
        }

        return null;
    }

    private static DocumentTitle? Read(string text, TitleSubject subject, Match match)
    {
        var name = DepartmentName.WithoutScope(DepartmentName.Trim(PartInFront().Replace(match.Groups["name"].Value, "")));
        if (Divisions.Match(name) is { Start: 0 } region && region.End == name.Length) name = "";
        var yearText = match.Groups["year"];
        var year = FiscalYears.Parse(yearText);
        var hasBlank = DepartmentName.IsBlank(name) || (yearText.Success && year is null);
        if (name.Length > 0 && !hasBlank && !DepartmentWords.IsName(DepartmentName.WithoutSuffix(name, out _))) return null;

        // The heading of a part says whose account it is and of which year, but is not the document's title.
        var title = PartInFront().IsMatch(text) ? "" : text;
        return new DocumentTitle(title, subject, name.Length == 0 || hasBlank ? null : name, year) { HasBlank = hasBlank };
    }

    // 第二部分 衡山县民政局2024年度部门决算表
    [GeneratedRegex("^第[一二三四五六七八九十]部分[：:、.\\s]*")]
    private static partial Regex PartInFront();

    private const string Lead = "^(?:附件\\d*[：:、.]?|关于)?";

    [GeneratedRegex(Lead + "(?<name>[^。，；]{0,45}?)(?<year>" + FiscalYears.Pattern + ")年度?(?:的|本级|机关)?(?<scope>部门|单位)?(?:（部门|单位）)?(?:整体)?(?:收支|收入支出)?决算(?<tail>[^。；]{0,20})$")]
    private static partial Regex AccountNameFirst();

    // 调兵山市2022年调兵山经济开发区管理委员会部门决算: the division, the year, the department.
    [GeneratedRegex(Lead + "(?:[\\u4E00-\\u9FFF]{2,12}[省市州盟县区旗])?(?<year>" + FiscalYears.Pattern + ")年度?(?<name>[^。，；]{0,45}?)(?:的)?(?<scope>部门|单位)?(?:整体)?(?:收支|收入支出)?决算(?<tail>[^。；]{0,20})$")]
    private static partial Regex AccountYearFirst();

    [GeneratedRegex(Lead + "(?<name>[^。，；]{0,45}?)(?<scope>部门|单位)决算(?<tail>[^。；]{0,20})$")]
    private static partial Regex AccountNameOnly();

    private const string EvaluationWords = "(?:部门|单位|机关|（单位）|\\(单位\\)|预算|财政|项目|专项|资金|政策|经费|整体|支出|的|[和及与、])*绩效(?:自评|自我评价|自评价|评价|评估)(?:工作|情况|结果|的|总结|自评|分析)*报告(?:书)?(?:[（(][^）)]*[）)])?$";

    [GeneratedRegex(Lead + "(?<name>[^。，；]{0,60}?)(?<year>" + FiscalYears.Pattern + ")年度?" + EvaluationWords)]
    private static partial Regex EvaluationNameFirst();

    [GeneratedRegex(Lead + "(?<year>" + FiscalYears.Pattern + ")年度?(?<name>[^。，；]{0,60}?)" + EvaluationWords)]
    private static partial Regex EvaluationYearFirst();

    [GeneratedRegex(Lead + "(?<name>[^。，；]{0,60}?)" + EvaluationWords)]
    private static partial Regex EvaluationNameOnly();

    [GeneratedRegex("(?:部门|单位|年度?)预算(?<tail>[^。；，]{0,20})$|^[^。，；]{0,45}" + FiscalYears.Pattern + "年度?[^。，；]{0,45}预算(?<tail>公开|信息公开|说明|编制说明)[^。；，]{0,10}$|^[^。，；]{0,45}" + FiscalYears.Pattern + "年度?[^。，；]{0,30}(?:(?:经费|支出|收支)预算(?<tail>表|公开表|情况表|安排表)?|绩效目标(?<tail>申报|批复)?表)$")]
    private static partial Regex BudgetTitle();

    // 部门预算项目支出绩效自评表: of what became of a budget.
    [GeneratedRegex("绩效(?:自我)?(?:自评|评价)|自评表")]
    private static partial Regex OfResults();

    [GeneratedRegex("财政决算|政府决算|总决算|全[省市州县区]决算|决算草案|决算[（(]草案|决算的报告|决算情况的报告|[省市州县区]本级决算")]
    private static partial Regex OfGovernment();

    [GeneratedRegex("会议|培训|通知|布置|会审|审核|批复|召开|部署|启动|动员|推进|座谈|开展|工作|圆满|完成|顺利|督导|检查")]
    private static partial Regex NotTitle();
}
