using FinalAccounts.Bench.Generation.Accounts;
using static FinalAccounts.Bench.Generation.Wording.Phrases;

namespace FinalAccounts.Bench.Generation.Wording;

/// <summary>Section 五 of the narrative: the three public expenses with their counts.</summary>
internal static class ThreePublicText
{
    public static IEnumerable<Element> Section(AccountYear account, Dice dice)
    {
        var (self, year, expenses) = (account.Department.Self, account.Year, account.ThreePublic);
        yield return new HeadingElement(2, "五、财政拨款“三公”经费支出决算情况说明");
        if (account.Department.Profile.NoThreePublicExpenses)
        {
            yield return new ParagraphElement($"{self}{year}年度没有财政拨款“三公”经费支出，预算也未安排。");
            yield break;
        }

        yield return new ParagraphElement(
            $"{self}{year}年度财政拨款“三公”经费支出{Figures(account, column => column.Total)}；决算数{Against(Of(account, column => column.Total))}，其中：");
        yield return new ParagraphElement(
            $"（一）因公出国（境）费{Figures(account, column => column.Overseas)}；决算数{Against(Of(account, column => column.Overseas), Reasons.OfTravel, dice)}。" +
            $"全年安排因公出国（境）团组{expenses.Delegations}个，累计{expenses.Travellers}人次。");
        yield return new ParagraphElement($"（二）公务用车购置及运行维护费{Figures(account, column => column.Vehicles)}，其中：");
        yield return new ParagraphElement(
            $"公务用车购置费{Figures(account, column => column.Purchase)}；决算数{Against(Of(account, column => column.Purchase), Reasons.OfFunds, dice)}。全年使用财政拨款购置公务用车{expenses.VehiclesBought}辆。");
        yield return new ParagraphElement(
            $"公务用车运行维护费{Figures(account, column => column.Operation)}；决算数{Against(Of(account, column => column.Operation), Reasons.OfVehicles, dice)}。年末公务用车保有量{account.Vehicles.Sum()}辆。");
        yield return new ParagraphElement(
            $"（三）公务接待费{Figures(account, column => column.Reception)}；决算数{Against(Of(account, column => column.Reception), Reasons.OfReception, dice)}。" +
            $"全年国内公务接待{expenses.Receptions}批，{expenses.Guests}人次。");
    }

    private static string Figures(AccountYear account, Func<ThreePublicColumn, long> amount)
    {
        var (budget, actual) = (amount(account.ThreePublic.Annual), amount(account.ThreePublic.Actual));
        return $"全年预算数{Money(budget)}，决算数{Money(actual)}{Completion(actual, budget, "全年预算")}";
    }

    private static Change Of(AccountYear account, Func<ThreePublicColumn, long> amount) => account.ChangeOf(a => amount(a.ThreePublic.Actual));
}
