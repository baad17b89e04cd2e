using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>A total of which a share may be: its values, where it is printed, and whether the text leaves no other.</summary>
internal sealed record ShareBase(Interval Range, Evidence Evidence, bool IsSure, DisclosureTable? Table = null)
{
    /// <summary>The stated amount that it is, or null for a cell.</summary>
    public StatedFigure? Figure { get; init; }

    /// <summary>A total that the share may be of, so that it excuses the share, but against which no share is held.</summary>
    public bool OnlyExcuses { get; init; }

    /// <summary>Its values if the stated figure at a place were greater by so much.</summary>
    public ShareBase With(Place place, decimal more) => Figure is null ? this : this with { Range = StatedRange.Of(StatedRange.With(Figure, place, more))!.Value };
}

/// <summary>Finds the totals of which a stated share may be.</summary>
internal static partial class ShareBases
{
    private const string Total = "合计";

    /// <summary>Totals by the words that name them, with the cells that print them: a share is of one of these.</summary>
    private static readonly (string Words, FactAddress[] Cells)[] Named =
    [
        ("项目支出", [new(DisclosureTable.Expenditure, Total, Measure.ProjectExpenditure)]),
        ("基本支出", [new(DisclosureTable.Expenditure, Total, Measure.BasicExpenditure)]),
        ("本年收入合计", [new(DisclosureTable.Revenue, Total, Measure.RevenueTotal)]),
        ("本年支出合计", [new(DisclosureTable.Expenditure, Total, Measure.ExpenditureTotal)]),
        ("一般公共预算财政拨款支出", [new(DisclosureTable.GeneralPublicBudgetExpenditure, Total, Measure.ExpenditureTotal)]),
        ("一般公共预算财政拨款总支出", [new(DisclosureTable.GeneralPublicBudgetExpenditure, Total, Measure.ExpenditureTotal)]),
        ("三公", [new(DisclosureTable.ThreePublicExpenses, "三公经费支出", Measure.Actual)]),
        ("总收入", [new(DisclosureTable.Revenue, Total, Measure.RevenueTotal), new(DisclosureTable.RevenueAndExpenditureSummary, "总计", Measure.Revenue)]),
        ("总支出", [new(DisclosureTable.Expenditure, Total, Measure.ExpenditureTotal), new(DisclosureTable.RevenueAndExpenditureSummary, "总计", Measure.Expenditure)]),
    ];

    /// <summary>Totals by loose names, with the subjects that state them; 总收入 and 总支出 may be of one fund too.</summary>
    private static readonly Dictionary<string, string[]> Loose = new()
    {
        ["总收入"] = ["本年收入合计", "本年收入", "收入总计", "全年收入"],
        ["总支出"] = ["本年支出合计", "本年支出", "支出总计", "全年支出"],
        ["一般公共预算财政拨款总支出"] = ["一般公共预算财政拨款支出", "一般公共预算财政拨款本年支出"],
    };

    /// <summary>The cell's table and the total that its items are parts of, by the column of the item.</summary>
    private static readonly Dictionary<DisclosureTable, FactAddress> Wholes = new()
    {
        [DisclosureTable.Revenue] = new(DisclosureTable.Revenue, Total, Measure.RevenueTotal),
        [DisclosureTable.Expenditure] = new(DisclosureTable.Expenditure, Total, Measure.ExpenditureTotal),
        [DisclosureTable.AppropriationSummary] = new(DisclosureTable.AppropriationSummary, "本年支出合计", Measure.AppropriationExpenditure),
        [DisclosureTable.GeneralPublicBudgetExpenditure] = new(DisclosureTable.GeneralPublicBudgetExpenditure, Total, Measure.ExpenditureTotal),
        [DisclosureTable.ThreePublicExpenses] = new(DisclosureTable.ThreePublicExpenses, "三公经费支出", Measure.Actual),
    };

    /// <summary>Whether the words name a total (占项目支出总额的) that a table prints.</summary>
    public static bool IsInTable(CheckedAccount account, Statement statement, StatedFigure share) => NamedCells(statement, share).Any(cell => account.Read(cell).HasValue);

    /// <summary>What the tables print for the total that the words name, and what the section states of it: the same words may mean the part of one fund.</summary>
    public static IReadOnlyList<ShareBase> InTables(CheckedAccount account, Statement statement, StatedFigure share)
    {
        var section = Amounts(account, statement).Where(figure => figure.Section == share.Section).ToList();
        return
        [
            .. NamedCells(statement, share).Select(account.Read).Where(cell => cell.HasValue).Select(cell => new ShareBase(cell.Range, cell.Evidence, IsSure: true, cell.Address.Table)),
            .. OfName(section, share),
            .. Excuses(section, share),
        ];
    }

    /// <summary>
    /// The total that the words name among the figures of the same section, else the document's only figure of it; where they name none
    /// the amounts stated before in the same paragraph and the total of the item's table. Of amounts only, one that calls itself a total
    /// or that its uses or parts follow may be what the share is of; another part of it is not.
    /// </summary>
    public static IReadOnlyList<ShareBase> Stated(CheckedAccount account, Statement statement, StatedFigure share)
    {
        var amounts = Amounts(account, statement).ToList();
        var section = amounts.Where(figure => figure.Section == share.Section).ToList();
        if (Name(share) is { } name) return OfName(section, share) is { Count: > 0 } named ? [.. named, .. Excuses(section, share)] : OnlyOne(amounts, name);

        var before = section.Where(figure => figure.Place.Block == share.Place.Block && figure.Place.Start < share.Place.Start).ToList();
        if (Item(statement) is { } cell && Wholes.TryGetValue(cell.Table, out var whole) && account.Read(whole) is { HasValue: true } total)
            return [.. Bases(before.Where(figure => !StandsBeside(account, figure, cell, whole)), isSure: true), new ShareBase(total.Range, total.Evidence, IsSure: true, total.Address.Table)];
        return Bases(before.Where(figure => CallsItselfTotal().IsMatch(figure.Subject)).TakeLast(1).Union(before.Where(figure => OpensParts(figure, share))), isSure: false);
    }

    private static FactAddress? Item(Statement statement) => statement.Only(FigureKind.Amount)?.Cell;

    /// <summary>Whether an amount is another part of the item's total, with a share of its own: another column of the row, another class of the column.</summary>
    private static bool StandsBeside(CheckedAccount account, StatedFigure figure, FactAddress item, FactAddress whole)
    {
        if (figure.Cell is not { } cell || cell == item || cell == whole || cell.Table != item.Table) return false;
        var isBeside = cell.Row == item.Row ? cell.Measure != item.Measure && whole.Measure != cell.Measure && whole.Measure != item.Measure : cell.Measure == item.Measure && IsOutermost(cell) && IsOutermost(item);
        return isBeside && account.Statements.Any(statement => statement.Figures.Contains(figure) && statement.Only(FigureKind.Share) is not null);
    }

    private static bool IsOutermost(FactAddress cell) => cell.Table == DisclosureTable.ThreePublicExpenses
        ? cell.Row is "因公出国（境）费" or "公务用车购置及运行维护费" or "公务接待费"
        : cell.Row is { Length: 3 } code && code.All(char.IsAsciiDigit);

    private static IEnumerable<StatedFigure> Amounts(CheckedAccount account, Statement statement) => account.Figures.Where(figure => figure.Kind == FigureKind.Amount && !statement.Figures.Contains(figure));

    /// <summary>The cells of the total that the words name; of 总支出 beside an item of one fund's table, of that table's total.</summary>
    private static FactAddress[] NamedCells(Statement statement, StatedFigure share)
    {
        if (Name(share) is not { } name) return [];
        var cells = Named.FirstOrDefault(total => name.StartsWith(total.Words, StringComparison.Ordinal) && !name[total.Words.Length..].Contains("预算", StringComparison.Ordinal)).Cells ?? [];
        if (!MayBeOfFund(share)) return cells;
        if (Item(statement) is not { } item) return [];
        if (cells.Any(cell => cell.Table == item.Table)) return cells;
        return Wholes.TryGetValue(item.Table, out var whole) ? [whole] : [];
    }

    /// <summary>Whether the words leave open of which fund the total is.</summary>
    private static bool MayBeOfFund(StatedFigure share) => Name(share) is "总收入" or "总支出";

    /// <summary>The other amounts of the section, where the words leave open of which the share is.</summary>
    private static IEnumerable<ShareBase> Excuses(IEnumerable<StatedFigure> section, StatedFigure share) =>
        MayBeOfFund(share) ? Bases(section, isSure: false).Select(total => total with { OnlyExcuses = true }) : [];

    /// <summary>The total as the share's own words name it, without quotation marks; null where they name none.</summary>
    private static string? Name(StatedFigure share) =>
        Of().Match(share.Printed) is { Success: true } match ? string.Concat(match.Groups["total"].Value.Where(c => c is not ('“' or '”' or '"' or '‘' or '’'))) : null;

    /// <summary>What the section states of the total that the words name; where they leave open of which fund it is, only the same paragraph.</summary>
    private static IReadOnlyList<ShareBase> OfName(IReadOnlyList<StatedFigure> section, StatedFigure share) =>
        Bases(section.Where(figure => Same(figure.Subject, Name(share)!) && (!MayBeOfFund(share) || figure.Place.Block == share.Place.Block)), isSure: true);

    /// <summary>The only figure that the document states of a subject, by its exact name: another may be meant.</summary>
    private static IReadOnlyList<ShareBase> OnlyOne(IEnumerable<StatedFigure> amounts, string name)
    {
        var named = amounts.Where(figure => figure.Subject == name).ToList();
        return named.Select(figure => (figure.Value, figure.Unit)).Distinct().Count() == 1 ? Bases(named.Take(1), isSure: false) : [];
    }

    /// <summary>Whether the amount's uses (主要用于以下方面：) follow it and its rates, or the parts (其中：) among which the share stands.</summary>
    private static bool OpensParts(StatedFigure amount, StatedFigure share)
    {
        var at = amount.Sentence.IndexOf(amount.Printed, StringComparison.Ordinal);
        if (at < 0 || Opening().Match(amount.Sentence[(at + amount.Printed.Length)..]) is not { Success: true } opening) return false;
        return opening.Groups["uses"].Success || amount.Sentence == share.Sentence;
    }

    private static IReadOnlyList<ShareBase> Bases(IEnumerable<StatedFigure> amounts, bool isSure) => [.. amounts.Select(figure => Base(figure, isSure)).OfType<ShareBase>()];

    private static ShareBase? Base(StatedFigure figure, bool isSure) => StatedRange.Of(figure) is { } range ? new ShareBase(range, StatedRange.Evidence(figure), isSure) { Figure = figure } : null;

    private static bool Same(string subject, string name) => subject == name || Bare(subject) == Bare(name) || Bare(subject) == "政府采购" + Bare(name) || (Loose.TryGetValue(name, out var subjects) && subjects.Contains(subject)) || (subject == "三公经费支出" && ThreePublic().IsMatch(name));

    private static string Bare(string name)
    {
        foreach (var end in (string[])["总额", "总计", "合计", "金额", "总数"])
        {
            if (name.EndsWith(end, StringComparison.Ordinal) && name.Length > end.Length) return name[..^end.Length];
        }

        return name;
    }

    [GeneratedRegex("(?:合计|总计|总额|总数|共计|总量)$")]
    private static partial Regex CallsItselfTotal();

    [GeneratedRegex("""^(?:[，,][^，,；;：:。]*[%％元])*[，,；;]?(?:(?<uses>(?:主要)?用于以下(?:几个)?方面)|其中)[：:]""")]
    private static partial Regex Opening();

    [GeneratedRegex("^(?:(?:一般公共预算)?财政拨款)?三公经费(?:财政拨款)?(?:总?支出)?(?:决算)?(?:总额|总计|合计|总数)?$")]
    private static partial Regex ThreePublic();

    [GeneratedRegex("""占(?:本部门|全部|全年|年度|当年)?(?<total>[^\d%]{2,20}?)(?:的)?(?:比重|比例)?(?:为)?[\d.]""")]
    private static partial Regex Of();
}
