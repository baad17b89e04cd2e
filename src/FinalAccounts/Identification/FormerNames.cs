using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>Names that the document says its department had before: 2023年1月9日由某县商务和粮食局更名为某县商务局.</summary>
internal static partial class FormerNames
{
    public static IReadOnlyList<FormerName> Find(SourceDocument document, DepartmentName department)
    {
        var names = new List<FormerName>();
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            if (!paragraph.Text.Contains("更名", StringComparison.Ordinal) && !paragraph.Text.Contains("改名", StringComparison.Ordinal)) continue;
            foreach (Match match in Renaming().Matches(paragraph.Text)) Take(match, paragraph);
            foreach (Match match in RenamedFrom().Matches(paragraph.Text)) Take(match, paragraph);
        }

        return names;

        void Take(Match match, Paragraph paragraph)
        {
            var old = DepartmentName.Of(match.Groups["old"].Value);
            var now = DepartmentName.Of(match.Groups["new"].Value);
            if (!now.IsSameAs(department) || old.IsSameAs(department) || !DepartmentWords.IsName(old.Canonical)) return;
            if (names.Exists(name => name.Name == old.Canonical)) return;
            names.Add(new FormerName(old.Canonical, Date(match), paragraph.Place.Stretch(match.Groups["old"].Index, match.Groups["old"].Length)));
        }
    }

    /// <summary>The day of the change; null where the document gives only a month or year.</summary>
    private static DateOnly? Date(Match match)
    {
        var text = $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}";
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    [GeneratedRegex("(?:(?<year>20\\d\\d)年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?)?[，,]?(?:由|将|原|从)+(?<old>[\\u4e00-\\u9fff（）()]{3,30}?)(?:正式)?(?:更名|改名)(?:为|成)(?<new>[\\u4e00-\\u9fff]{3,30}?(?:局|委员会|委|办公室|办|厅|部|会|院|中心|处|站|校|所|馆))(?![\\u4e00-\\u9fff]{1,4}(?:局|会|中心|所))")]
    private static partial Regex Renaming();

    // 某县商务和粮食局自2023年1月9日起更名为某县商务局
    [GeneratedRegex("(?<old>[\\u4e00-\\u9fff]{3,30}?(?:局|委员会|委|办公室|办|厅|部|会|院|中心|处|站|校|所|馆))(?:自|于|从|在)?(?<year>20\\d\\d)年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?(?:起|后)?(?:正式)?(?:更名|改名)(?:为|成)(?<new>[\\u4e00-\\u9fff]{3,30}?(?:局|委员会|委|办公室|办|厅|部|会|院|中心|处|站|校|所|馆))(?![\\u4e00-\\u9fff]{1,4}(?:局|会|中心|所))")]
    private static partial Regex RenamedFrom();
}
