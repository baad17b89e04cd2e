using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Model;
using static FinalAccounts.Bench.Generation.Wording.Phrases;

namespace FinalAccounts.Bench.Generation.Wording;

/// <summary>第一部分: duties, units, staff.</summary>
internal static class Overview
{
    public static IEnumerable<Element> Sections(AccountYear account)
    {
        var (department, year) = (account.Department, account.Year);
        var profile = department.Profile;
        var name = department.NameIn(year);
        var isUnit = profile.Kind == ReportKind.UnitFinalAccount;

        yield return new HeadingElement(2, isUnit ? "一、单位主要职责" : "一、部门主要职责");
        for (var i = 0; i < profile.Duties.Count; i++) yield return new ParagraphElement($"（{Ordinal(i + 1)}）{profile.Duties[i]}");

        yield return new HeadingElement(2, "二、机构设置及人员情况");
        if (profile.Renamed is { } renamed && renamed.Year == year)
        {
            yield return new ParagraphElement($"按照机构改革安排，{department.NameIn(year - 1)}自{renamed.Year}年{renamed.Month}月起更名为{name}。");
        }

        yield return new ParagraphElement($"{name}设{profile.Offices.Count}个内设机构，分别是：{string.Join('、', profile.Offices)}。");
        if (isUnit)
        {
            yield return new ParagraphElement($"纳入{year}年度决算编制范围的单位共1个，即{name}。");
        }
        else
        {
            string[] units = [name + "本级", .. profile.Units.Select(unit => department.Region.Prefix + unit)];
            yield return new ParagraphElement($"纳入{department.Self}{year}年度决算汇编范围的单位共{units.Length}个，包括：");
            yield return new TableElement("",
            [
                new[] { Cell.Heading("序号"), Cell.Heading("单位名称"), Cell.Heading("预算级次") },
                .. units.Select((unit, i) => new[] { new Cell((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), new Cell(unit), new Cell(i == 0 ? "一级" : "二级") }),
            ]);
        }

        var staff = account.Staff;
        yield return new ParagraphElement(
            $"{department.Self}年末编制内实有人员{staff.Established}人，其他人员{staff.Others}人；离退休人员{staff.Retired}人，" +
            $"其中：单位发放离退休费的人员{staff.RetiredOnPayroll}人，养老保险基金发放养老金的人员{staff.RetiredOnInsurance}人。");
    }
}
