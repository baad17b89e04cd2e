using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using static FinalAccounts.Bench.Generation.Wording.Phrases;

namespace FinalAccounts.Bench.Generation.Wording;

/// <summary>第四部分 名词解释, in the generator's own words; only items that the tables show are explained, by some with their codes.</summary>
internal static class Glossary
{
    private static readonly (string Term, string Meaning)[] Revenue =
    [
        ("财政拨款收入", "本级财政在当年拨给的预算资金"),
        ("事业收入", "事业单位开展业务活动从财政以外取得的收入"),
        ("经营收入", "事业单位在业务活动之外独立核算的经营所得"),
        ("其他收入", "上述各项以外的零星收入，例如利息和捐赠"),
        ("年初结转和结余", "以前年度没有用完、按规定留到本年继续使用的资金"),
    ];

    private static readonly (string Term, string Meaning)[] Terms =
    [
        ("基本支出", "维持日常运转和发放工资所需的支出"),
        ("项目支出", "为完成特定任务而单独安排的支出"),
        ("“三公”经费", "财政拨款负担的因公出国（境）费、公务用车购置及运行维护费和公务接待费三项支出"),
        ("机关运行经费", "行政机关购买日常办公所需货物和服务的资金"),
    ];

    public static IEnumerable<Element> Sections(AccountYear account, bool coded)
    {
        yield return new HeadingElement(2, "一、收入科目");
        for (var i = 0; i < Revenue.Length; i++) yield return Entry(i, Revenue[i].Term, Revenue[i].Meaning);

        yield return new HeadingElement(2, "二、支出科目");
        var codes = account.Items.Select(item => item.Code).Distinct().Order(StringComparer.Ordinal).Take(12).ToList();
        for (var i = 0; i < codes.Count; i++)
        {
            var (@class, section, item) = (FunctionalClassification.NameOf(codes[i][..3]), FunctionalClassification.NameOf(codes[i][..5]), FunctionalClassification.NameOf(codes[i]));
            yield return Entry(i, $"{(coded ? codes[i] : "")}{@class}（类）{section}（款）{item}（项）", $"列入“{item}”科目（编码{codes[i]}）的支出");
        }

        yield return new HeadingElement(2, "三、相关专业名词");
        for (var i = 0; i < Terms.Length; i++) yield return Entry(i, Terms[i].Term, Terms[i].Meaning);
    }

    private static ParagraphElement Entry(int index, string term, string meaning) => new($"（{Ordinal(index + 1)}）{term}：指{meaning}。");
}
