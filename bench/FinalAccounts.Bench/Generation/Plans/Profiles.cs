using FinalAccounts.Model;
using static FinalAccounts.Bench.Generation.Plans.Fund;

namespace FinalAccounts.Bench.Generation.Plans;

/// <summary>The eight kinds of department that the generator knows, in the order in which a region has them.</summary>
internal static class Profiles
{
    public static readonly DepartmentProfile Commerce = new("commerce", "商务局")
    {
        Renamed = ("商务和粮食局", 2023, 6),
        Duties =
        [
            "编制本地商贸流通业的中期规划，提出便民商业网点的布局方案并跟踪落实。",
            "管理成品油零售、二手车交易和拍卖等行业的备案事项，受理经营者的投诉。",
            "承办外来投资项目的洽谈、签约和落地服务，按季公布项目进度。",
            "组织企业参加境内外展览，办理对外贸易经营者的登记。",
        ],
        Offices = ["办公室", "市场运行科", "投资促进科", "外贸科"],
        Units = ["电子商务服务中心"],
        Items =
        [
            new("2011308", GeneralPublicBudget, 0, 46),
            new("2160201", GeneralPublicBudget, 186, 0),
            new("2160202", GeneralPublicBudget, 4, 52),
            new("2160299", GeneralPublicBudget, 0, 88),
            new("2169999", GeneralPublicBudget, 0, 24),
            new("2160299", Own, 0, 9),
        ],
        Projects =
        [
            new("便民商圈改造补助", 5, "在老城片区完成便民商圈的设施改造，方便居民就近购物。", "改造便民商圈", 3, "个", "居民购物便利程度", "有所提高"),
            new("外来投资促进", 3, "走访重点企业，举办投资推介活动，促成项目签约。", "举办投资推介活动", 6, "场", "签约项目带动就业", "较上年增加"),
        ],
        Staff = 19,
        Vehicles = 1,
        Reception = 260,
        Overseas = 480,
    };

    public static readonly DepartmentProfile Education = new("education", "教育局")
    {
        Duties =
        [
            "落实义务教育入学政策，制定学区划分方案并向社会公布。",
            "负责公办幼儿园和中小学的布局调整、校舍安全和装备配备。",
            "组织教师招聘、交流轮岗和在职培训，评定教学成果。",
            "指导学校的体育、美育和心理健康工作，监测学生体质。",
        ],
        Offices = ["办公室", "基础教育科", "教师工作科", "计划财务科", "督导室"],
        Units = ["教学研究室", "学生资助中心", "第一实验幼儿园"],
        Items =
        [
            new("2050101", GeneralPublicBudget, 402, 0),
            new("2050102", GeneralPublicBudget, 0, 74),
            new("2050201", GeneralPublicBudget, 268, 145),
            new("2059999", GeneralPublicBudget, 0, 66),
            new("2050201", Own, 96, 28),
        ],
        OwnRevenue = new(8, 84, 0, 0, 8),
        Projects =
        [
            new("公办幼儿园扩容", 5, "新增普惠学位，改善幼儿园活动场地。", "新增普惠学位", 180, "个", "适龄幼儿就近入园情况", "明显改善"),
            new("校园安全设施更新", 3, "更换老旧监控和消防设备，消除隐患。", "更新安全设备", 240, "台（套）", "校园安全保障能力", "持续增强"),
            new("教师专业培训", 2, "组织骨干教师研修和新教师入职培训。", "培训教师", 320, "人", "课堂教学质量", "稳步提升"),
        ],
        Staff = 52,
        Vehicles = 2,
        Reception = 95,
    };

    public static readonly DepartmentProfile NaturalResources = new("natural-resources", "自然资源局")
    {
        Duties =
        [
            "负责土地、矿产和林地的调查登记，建立并更新自然资源数据库。",
            "组织编制国土空间规划，核发建设用地规划许可。",
            "实施年度土地收储和出让计划，监督合同的履行。",
            "巡查地质灾害隐患点，组织避险搬迁和治理工程。",
        ],
        Offices = ["办公室", "规划科", "耕地保护科", "确权登记科"],
        Units = ["不动产登记中心", "土地储备中心"],
        Items =
        [
            new("2120802", GovernmentFund, 0, 386),
            new("2200101", GeneralPublicBudget, 298, 0),
            new("2200150", GeneralPublicBudget, 214, 0),
            new("2200199", GeneralPublicBudget, 0, 132),
            new("2200199", Own, 12, 18),
        ],
        OwnRevenue = new(30, 0, 0, 0, 70),
        Projects =
        [
            new("储备土地前期开发", 6, "完成储备地块的场地平整和围挡，具备出让条件。", "整理储备土地", 210, "亩", "建设用地保障水平", "满足需要"),
            new("地质灾害隐患点治理", 3, "对列入台账的隐患点实施工程治理和监测。", "治理隐患点", 5, "处", "受威胁群众安全感", "有所提升"),
        ],
        Staff = 45,
        Vehicles = 4,
        Reception = 120,
    };

    public static readonly DepartmentProfile Culture = new("culture", "文化和旅游局")
    {
        Duties =
        [
            "举办群众文化活动，扶持民间艺术团体到乡镇演出。",
            "登记和修缮不可移动文物，办理文物保护工程的审核。",
            "培育乡村旅游点，规范旅行社和星级饭店的经营。",
            "管理文化市场的许可事项，处理游客的投诉。",
        ],
        Offices = ["办公室", "公共文化科", "文物科", "旅游发展科"],
        Units = ["文化馆", "文物管理所"],
        Items =
        [
            new("2070101", GeneralPublicBudget, 176, 0),
            new("2070109", GeneralPublicBudget, 92, 58),
            new("2070199", GeneralPublicBudget, 0, 83),
            new("2070204", GeneralPublicBudget, 0, 61),
            new("2296003", GovernmentFund, 0, 22),
            new("2070109", Own, 0, 14),
        ],
        OwnRevenue = new(60, 0, 0, 0, 40),
        Projects =
        [
            new("乡镇巡演", 3, "组织文艺团队到各乡镇演出，丰富群众文化生活。", "组织演出", 48, "场", "群众文化活动参与度", "逐年提高"),
            new("古建筑修缮", 4, "修缮濒危古建筑，恢复其结构安全。", "修缮古建筑", 2, "处", "文物保存状况", "得到改善"),
            new("旅游标识更新", 2, "更换景区和道路的旅游指引标识。", "更换标识牌", 130, "块", "游客出行便利程度", "明显提高"),
        ],
        Staff = 28,
        Vehicles = 2,
        Reception = 310,
        Overseas = 620,
    };

    public static readonly DepartmentProfile Library = new("library", "图书馆")
    {
        Kind = ReportKind.UnitFinalAccount,
        Duties =
        [
            "采选、编目和保存图书文献，向公众免费开放借阅。",
            "建设城区分馆和乡镇流通点，定期轮换图书。",
            "举办讲座、展览和少儿阅读活动，推广全民阅读。",
        ],
        Offices = ["综合部", "采编部", "借阅部"],
        Items =
        [
            new("2070104", GeneralPublicBudget, 138, 72),
            new("2070104", Own, 26, 11),
        ],
        OwnRevenue = new(10, 40, 38, 0, 12),
        Projects = [new("图书购置与流通点建设", 1, "购置新书并建设乡镇图书流通点。", "购置图书", 12000, "册", "年度到馆读者人次", "较上年增加")],
        Staff = 17,
        NoThreePublicExpenses = true,
    };

    public static readonly DepartmentProfile CivilAffairs = new("civil-affairs", "民政局")
    {
        Duties =
        [
            "审核确认城乡低保和特困供养对象，按月发放救助金。",
            "规划养老服务设施，监管养老机构的运营和消防安全。",
            "办理婚姻登记、收养登记和社会组织的登记管理。",
            "管理行政区划、地名和殡葬事务。",
        ],
        Offices = ["办公室", "社会救助科", "养老服务科", "社会事务科"],
        Units = ["社会福利院", "婚姻登记处"],
        Items =
        [
            new("2080201", GeneralPublicBudget, 158, 0),
            new("2080202", GeneralPublicBudget, 0, 47),
            new("2080206", GeneralPublicBudget, 0, 13),
            new("2081005", GeneralPublicBudget, 118, 64),
            new("2296002", GovernmentFund, 0, 78),
            new("2081005", Own, 24, 16),
        ],
        OwnRevenue = new(35, 40, 0, 15, 10),
        Projects =
        [
            new("居家养老服务补贴", 5, "为符合条件的老年人购买居家照料服务。", "服务老年人", 860, "人", "老年人居家生活质量", "得到改善"),
            new("福利院设施维护", 3, "维护供暖、电梯和无障碍设施。", "维护设施", 36, "项", "设施正常使用情况", "保持良好"),
        ],
        Staff = 31,
        Vehicles = 2,
        Reception = 60,
    };

    public static readonly DepartmentProfile StateAssets = new("state-assets", "人民政府国有资产监督管理委员会")
    {
        Duties =
        [
            "履行出资人职责，考核所监管企业负责人的经营业绩。",
            "审核企业的改制、产权转让和重大投资事项。",
            "收取国有资本收益，编制国有资本经营预算建议草案。",
        ],
        Offices = ["办公室", "产权管理科", "财务监督科"],
        Items =
        [
            new("2150701", GeneralPublicBudget, 144, 0),
            new("2150799", GeneralPublicBudget, 0, 55),
            new("2230105", StateCapital, 0, 68),
            new("2150799", Own, 0, 6),
        ],
        Projects =
        [
            new("退休人员社会化管理补助", 5, "把企业退休人员移交街道社区管理，补助管理费用。", "移交管理退休人员", 410, "人", "退休人员管理服务水平", "平稳衔接"),
            new("企业财务监督检查", 3, "委托会计师事务所检查所监管企业的财务状况。", "检查企业", 9, "户", "企业财务管理规范程度", "有所提高"),
        ],
        Staff = 14,
        Vehicles = 1,
        Reception = 40,
    };

    public static readonly DepartmentProfile Emergency = new("emergency", "应急管理局")
    {
        Duties =
        [
            "编制突发事件应急预案，组织跨部门的应急演练。",
            "检查危险化学品、矿山和工贸企业的安全生产条件。",
            "储备和调拨救灾物资，核查灾情并发放救助款物。",
        ],
        Offices = ["办公室", "应急指挥科", "安全监督科"],
        Units = ["应急救援保障中心"],
        Items =
        [
            new("2240101", GeneralPublicBudget, 132, 0),
            new("2240106", GeneralPublicBudget, 0, 38),
            new("2240109", GeneralPublicBudget, 0, 57),
            new("2240150", GeneralPublicBudget, 64, 0),
            new("2240109", Own, 0, 8),
        ],
        OwnRevenue = new(100, 0, 0, 0, 0),
        Projects =
        [
            new("应急物资储备", 4, "补充防汛、森林防火和救灾物资。", "补充物资品种", 26, "种", "灾害应对能力", "进一步增强"),
            new("企业安全检查", 3, "聘请专家检查高风险企业并督促整改。", "检查企业", 150, "家", "较大以上事故发生情况", "没有发生"),
        ],
        Staff = 22,
        Vehicles = 3,
        Reception = 30,
    };

    public static IReadOnlyList<DepartmentProfile> All { get; } =
        [Commerce, Education, NaturalResources, Culture, Library, CivilAffairs, StateAssets, Emergency];
}
