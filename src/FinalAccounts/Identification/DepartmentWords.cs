using System.Collections.Frozen;

namespace FinalAccounts.Identification;

/// <summary>The words that the names of departments and units are made of.</summary>
internal static class DepartmentWords
{
    /// <summary>驻上海联络处, 援藏工作组: the place behind is not whose department it is.</summary>
    public static readonly FrozenSet<char> BeforePlaceOfService = FrozenSet.ToFrozenSet("驻赴在援");

    /// <summary>What may stand before the division's name: 中共昌江区委, 民盟南昌市委员会.</summary>
    private static readonly string[] Organisations =
    [
        "中国共产党", "中国共产主义青年团", "中共", "共青团", "中国国民党革命委员会", "民革", "中国民主同盟", "民盟", "中国民主建国会", "民建", "中国民主促进会", "民进",
        "中国农工民主党", "农工党", "中国致公党", "致公党", "九三学社", "台盟", "国家税务总局", "原",
    ];

    /// <summary>What a department's own name begins with: only before these does a bare 昌江 mean 昌江区.</summary>
    private static readonly string[] Fields =
    [
        "商务", "财政", "教育", "教体", "民政", "民族", "民宗", "司法", "公安", "人力资源", "人社", "人民", "人大", "人防", "自然资源", "规划", "生态环境", "环境保护", "环保", "住房",
        "住建", "城乡", "城市管理", "城管", "城建", "交通", "水利", "水务", "农业", "农村", "文化", "文广", "文旅", "文联", "卫生", "卫健", "退役军人", "应急", "审计", "市场监督", "市监",
        "统计", "医疗保障", "医保", "信访", "林业", "林草", "发展", "发改", "工业", "工信", "工商", "科技", "科学", "科协", "政府", "政协", "政法", "政务", "组织", "宣传", "统战", "统一战线",
        "纪委", "纪律", "监察", "机关", "机构编制", "编办", "行政", "档案", "供销", "总工会", "工会", "妇女", "妇联", "团委", "残疾人", "残联", "红十字", "法院", "检察", "税务", "气象",
        "招商", "投资", "乡村", "扶贫", "粮食", "体育", "旅游", "广播", "融媒体", "园林", "接待", "老干部", "老龄", "党校", "党委", "党史", "委员会", "史志", "地方志", "地震", "消防", "物价",
        "国土", "国资", "国有资产", "金融", "口岸", "海洋", "渔业", "畜牧", "农机", "移民", "外事", "侨务", "侨联", "台湾", "经济开发", "经济技术", "经开", "高新", "工业园", "产业", "综合行政执法", "大数据", "数据", "公共资源", "住房公积金", "社会", "救助", "就业",
    ];

    /// <summary>What the name of a department, unit or government ends with.</summary>
    private static readonly string[] Endings =
    [
        "局", "委", "委员会", "办公室", "办公厅", "办", "厅", "部", "处", "室", "院", "中心", "学校", "中学", "小学", "一中", "二中", "三中", "四中", "大学", "学院", "幼儿园", "医院", "协会", "联合会",
        "学会", "总会", "工会", "商会", "联", "会", "社", "站", "所", "馆", "队", "政府", "街道", "镇", "乡", "法院", "检察院", "公司", "园", "团", "台", "库", "署", "党校", "校", "组", "集团", "基地", "政协", "人大", "纪委", "工委", "党委",
        "区", "场", "网", "报", "厂", "宫", "苑", "课题组", "科", "股", "段",
    ];

    /// <summary>Contractions that a title may print where the captions print the name in full.</summary>
    private static readonly (string Short, string Full)[] Contractions =
    [
        ("国资委", "国有资产监督管理委员会"), ("发改委", "发展和改革委员会"), ("发改局", "发展和改革局"), ("卫健委", "卫生健康委员会"), ("卫健局", "卫生健康局"), ("人社局", "人力资源和社会保障局"),
        ("人社厅", "人力资源和社会保障厅"), ("住建局", "住房和城乡建设局"), ("住建厅", "住房和城乡建设厅"), ("市监局", "市场监督管理局"), ("市场监管局", "市场监督管理局"), ("工信局", "工业和信息化局"),
        ("文旅局", "文化和旅游局"), ("医保局", "医疗保障局"), ("退役军人局", "退役军人事务局"), ("城管局", "城市管理局"), ("教体局", "教育体育局"), ("应急局", "应急管理局"),
        ("人大常委会", "人民代表大会常务委员会"), ("人大办", "人民代表大会常务委员会办公室"), ("工商联", "工商业联合会"), ("残联", "残疾人联合会"), ("妇联", "妇女联合会"), ("文联", "文学艺术界联合会"), ("科协", "科学技术协会"),
    ];

    private static readonly FrozenSet<char> FirstCharacters = Fields.Select(word => word[0]).ToFrozenSet();

    private static readonly FrozenSet<char> LastCharacters = Endings.Select(word => word[^1]).ToFrozenSet();

    /// <summary>Whether a bare division's name may stand here: in front, or behind an organisation's.</summary>
    public static bool MayStartWithBareName(string text, int start) =>
        start == 0 || Array.Exists(Organisations, word => text.AsSpan(0, start).EndsWith(word));

    /// <summary>Whether the text goes on as a department's own name does.</summary>
    public static bool FollowBareName(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !FirstCharacters.Contains(rest[0])) return false;
        foreach (var word in Fields)
        {
            if (rest.StartsWith(word)) return true;
        }

        return false;
    }

    /// <summary>A department's own name with its usual contraction written out, and 人民政府 before it dropped.</summary>
    public static string InFull(string name)
    {
        var own = name.StartsWith("人民政府", StringComparison.Ordinal) && name.Length > 6 && !name.StartsWith("人民政府驻", StringComparison.Ordinal) ? name[4..] : name;
        var contraction = Array.Find(Contractions, pair => pair.Short == own);
        return contraction.Full ?? own;
    }

    /// <summary>Whether a text is a name that a department, unit or government can have.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[^1] == '）' && text.LastIndexOf('（') is > 0 and var bracket) text = text[..bracket];
        if (text.Length is < 2 or > 45 || !LastCharacters.Contains(text[^1]) || text.ContainsAny(NotInNames)) return false;
        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending)) return true;
        }

        return false;
    }

    private static readonly System.Buffers.SearchValues<char> NotInNames = System.Buffers.SearchValues.Create("，。；：、,;:！？!?《》“”\"…%=＝|+");
}
