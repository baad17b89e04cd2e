using System.Text.RegularExpressions;

namespace FinalAccounts.Identification;

/// <summary>The long and the short form of the organisations' names, by which 中国共产党某县委员会组织部 and 某县委组织部 are known to be one.</summary>
internal static partial class NameForms
{
    /// <summary>Longest first where one holds another.</summary>
    private static readonly (string Long, string Short)[] Pairs =
    [
        ("中国人民政治协商会议委员会", "政协"), ("中国人民政治协商会议", "政协"), ("人民政协", "政协"), ("政协委员会", "政协"),
        ("中国共产主义青年团委员会", "团委"), ("中国共产主义青年团", "共青团"), ("共青团委员会", "团委"),
        ("中国共产党", ""), ("中共", ""),
        ("纪律检查委员会", "纪委"), ("监察委员会", "监委"), ("机构编制委员会", "编委"), ("直属机关工作委员会", "机关工委"), ("政法委员会", "政法委"), ("工作委员会", "工委"),
        ("人民代表大会常务委员会", "人大常委会"), ("人大常务委员会", "人大常委会"), ("人民代表大会", "人大"),
        ("妇女联合会", "妇联"), ("残疾人联合会", "残联"), ("工商业联合会", "工商联"), ("文学艺术界联合会", "文联"), ("科学技术协会", "科协"), ("归国华侨联合会", "侨联"), ("社会科学界联合会", "社科联"),
        ("发展和改革", "发改"), ("工业和信息化", "工信"), ("人力资源和社会保障", "人社"), ("住房和城乡建设", "住建"), ("卫生健康", "卫健"), ("生态环境保护", "生态环境"), ("市场监督管理", "市监"),
        ("委员会", "委"), ("和", ""), ("、", ""),
    ];

    /// <summary>A name's words (without its division) in their short form.</summary>
    public static string Short(string core)
    {
        foreach (var (longForm, shortForm) in Pairs) core = core.Replace(longForm, shortForm, StringComparison.Ordinal);
        return Discipline().Replace(core, "纪委");
    }

    // 纪律检查委员会 and 监察委员会 are one office with two names.
    [GeneratedRegex("纪委.{0,12}监委(?:会)?")]
    private static partial Regex Discipline();
}
