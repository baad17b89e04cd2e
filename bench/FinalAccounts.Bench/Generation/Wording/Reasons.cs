using FinalAccounts.Bench.Generation.Accounts;

namespace FinalAccounts.Bench.Generation.Wording;

/// <summary>主要原因 in the generator's own words, by subject and direction.</summary>
internal static class Reasons
{
    private static readonly string[] FundsUp = ["本年承担的专项任务增多，相应增加了资金安排", "补充了基层站点的运行资金", "上年预留的工程款在本年安排", "新增设备购置任务"];
    private static readonly string[] FundsDown = ["上年一次性任务已经办结，本年未再安排", "部分采购节约了资金", "工程进入收尾阶段，用款减少", "合并了内容相近的项目"];
    private static readonly string[] StaffUp = ["新录用人员到岗，工资和缴费基数上调", "补发了上年度的考核奖励", "社会保险缴费基数提高"];
    private static readonly string[] StaffDown = ["有人员退休或调离，工资支出减少", "部分岗位空缺，尚未招录", "奖励发放时间改到下年"];
    private static readonly string[] ExpensesUp = ["下乡调研和检查的次数增多", "办公场所维修和水电开支上升", "委托第三方承担的业务量增加"];
    private static readonly string[] ExpensesDown = ["推行无纸化办公，印刷和邮寄开支下降", "会议改为视频方式召开", "办公用房合并，物业和水电开支下降"];
    private static readonly string[] TravelUp = ["本年派员参加境外的业务交流"];
    private static readonly string[] TravelDown = ["本年没有安排出访，或出访人数减少"];
    private static readonly string[] VehiclesUp = ["车辆使用年限较长，维修次数增多", "油料价格上涨，下乡行程增加"];
    private static readonly string[] VehiclesDown = ["合并出行，减少了用车次数", "上年集中大修，本年维修开支下降"];
    private static readonly string[] ReceptionUp = ["外地来访考察的批次增多", "承办了跨地区的业务会议"];
    private static readonly string[] ReceptionDown = ["来访批次减少，陪餐人数从严控制", "改在机关食堂安排工作餐"];

    /// <summary>Revenue, balances, projects.</summary>
    public static string OfFunds(Change change, Dice dice) => dice.Pick(change.Difference > 0 ? FundsUp : FundsDown);

    /// <summary>Wages and benefits.</summary>
    public static string OfStaff(Change change, Dice dice) => dice.Pick(change.Difference > 0 ? StaffUp : StaffDown);

    /// <summary>Goods and services.</summary>
    public static string OfExpenses(Change change, Dice dice) => dice.Pick(change.Difference > 0 ? ExpensesUp : ExpensesDown);

    /// <summary>因公出国（境）费.</summary>
    public static string OfTravel(Change change, Dice dice) => dice.Pick(change.Difference > 0 ? TravelUp : TravelDown);

    /// <summary>公务用车运行维护费.</summary>
    public static string OfVehicles(Change change, Dice dice) => dice.Pick(change.Difference > 0 ? VehiclesUp : VehiclesDown);

    /// <summary>公务接待费.</summary>
    public static string OfReception(Change change, Dice dice) => dice.Pick(change.Difference > 0 ? ReceptionUp : ReceptionDown);
}
