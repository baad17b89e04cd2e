using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative;

/// <summary>Reads staff numbers: 编制内实有人员17人, 行政编制7人, 离退休50人. People who were trained, received or sent out are not staff.</summary>
internal static partial class StaffReader
{
    public static List<StaffNumber> Read(IEnumerable<Passage> passages)
    {
        var staff = new List<StaffNumber>();
        foreach (var passage in passages)
        {
            if (!passage.Text.Contains('人') && !passage.Text.Contains('名')) continue;
            foreach (var range in passage.Sentences())
            {
                var (start, length) = range.GetOffsetAndLength(passage.Text.Length);
                var sentence = passage.Text.AsSpan(start, length);
                if (!MayStateStaff(sentence)) continue;
                for (var match = Pattern().Match(passage.Text, start, length); match.Success; match = match.NextMatch())
                {
                    var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
                    staff.Add(new StaffNumber(match.Groups["subject"].Value, count, sentence.Trim().ToString(), passage.PlaceOf(match.Index, match.Length)));
                }
            }
        }

        return staff;
    }

    private static bool MayStateStaff(ReadOnlySpan<char> sentence) =>
        sentence.IndexOfAnyInRange('0', '9') >= 0 &&
        (sentence.Contains("编", StringComparison.Ordinal) || sentence.Contains("在职", StringComparison.Ordinal) || sentence.Contains("退休", StringComparison.Ordinal) || sentence.Contains("人员", StringComparison.Ordinal) ||
         sentence.Contains("职工", StringComparison.Ordinal) || sentence.Contains("实有", StringComparison.Ordinal));

    /// <summary>A qualified word for staff after punctuation or a word that can't belong to it, then the number of people.</summary>
    [GeneratedRegex("""
        (?<=^|[，。；：、,;:（(\s]|有|末|度|年|日|局|委|办|厅|院|位|门|室|处|站|所|队|中心|其中|核定|本级|机关|单位的|部门的|实际|纳入)
        (?<subject>
          (?:(?:单位发放离退休费|(?:由)?养老保险基金发放养老金)的人员
          | (?:编制内|编制外|编内|编外|实有|在职在岗|在职|在编|在岗|在册|离退休|离休|退休|临聘|临时|聘用|外聘|劳务派遣|政府购买服务|其他|遗属|财政供养|公益性岗位|行政|全额事业|事业|工勤|参公|非参公|参照公务员法管理|参照公务员管理|机关|后勤|合同制|公务员|干部|职工|在校|从业){1,8}
            (?:编制人员|编制职工|人员编制|事业编制|行政编制|工勤编制|编制|人员|职工|干部|人数|工人|编|员工)?
          | 编制人员 | 编制 | 人员编制 | 人员总数 | 职工 | 实有人数 | 总人数 | 总编制)
          (?:总数|人数|数合计|合计|总计|数)?
        )
        (?:共计|共有|总共|共|计|为|是|有|：|:)?\s?
        (?<count>\d{1,6})(?:人(?!次|大|民|才|均)|名(?!额))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
