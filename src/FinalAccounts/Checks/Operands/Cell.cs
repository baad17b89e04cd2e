using FinalAccounts.Model;

namespace FinalAccounts.Checks.Operands;

/// <summary>
/// One cell by its address. Rows are the keys under which forms print the line, the first one printed counts; no rows: the row at
/// which the check stands. No measure: the column at which it stands.
/// </summary>
public sealed record Cell(DisclosureTable In, IReadOnlyList<string> Rows, Measure? Measure) : Operand
{
    /// <inheritdoc/>
    public override DisclosureTable Table => In;

    /// <inheritdoc/>
    public override string Name => (Rows, Measure) switch
    {
        ([], { } measure) => measure.Label(),
        ([var row, ..], null) => row,
        ([var row, ..], { } measure) => CellNames.Of(new FactAddress(In, row, measure)),
        _ => "",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<CellReading> Read(CheckedAccount account, Standing at)
    {
        var measure = Measure ?? at.Measure!.Value;
        var row = Rows.Count == 0 ? at.Row! : account.Table(In)?.RowOf(Rows, measure) ?? Rows[0];
        return [account.Read(new FactAddress(In, row, measure))];
    }
}

/// <summary>The functional lines of a table added up: 类 rows of a coded table, the lines above 本年支出合计 on the expenditure side of 01 and 04.</summary>
public sealed record ClassLines(DisclosureTable In, Measure? Measure) : Operand
{
    /// <inheritdoc/>
    public override DisclosureTable Table => In;

    /// <inheritdoc/>
    public override string Name => "Σ各功能分类支出";

    /// <inheritdoc/>
    public override IReadOnlyList<CellReading> Read(CheckedAccount account, Standing at)
    {
        if (account.Table(In) is not { } table) return [];
        var measure = Measure ?? at.Measure!.Value;
        return [.. FunctionalLines.Of(table, measure).Select(line => table.Read(line, measure))];
    }
}

/// <summary>The income lines above 本年收入合计 of 01 or 04 added up; a line that is part of the one above it (其中) is not counted again.</summary>
public sealed record IncomeLines(DisclosureTable In) : Operand
{
    /// <inheritdoc/>
    public override DisclosureTable Table => In;

    /// <inheritdoc/>
    public override string Name => "Σ各项收入";

    /// <inheritdoc/>
    public override IReadOnlyList<CellReading> Read(CheckedAccount account, Standing at)
    {
        if (account.Table(In) is not { } table) return [];
        return [.. FunctionalLines.Before(table, Model.Measure.Revenue, RowKeys.CurrentYearRevenue).Select(line => table.Read(line, Model.Measure.Revenue))];
    }
}

/// <summary>The lines that a form prints as parts of a line (车辆合计 and the kinds of vehicles), added up.</summary>
public sealed record LinesUnder(DisclosureTable In, IReadOnlyList<string> Rows, Measure Of) : Operand
{
    /// <inheritdoc/>
    public override DisclosureTable Table => In;

    /// <inheritdoc/>
    public override string Name => $"Σ{Rows[0]}各项";

    /// <inheritdoc/>
    public override IReadOnlyList<CellReading> Read(CheckedAccount account, Standing at) => account.Table(In) is { } table
        ? [.. table.Lines.Where(line => line.ParentKey is { } parent && Rows.Contains(parent)).Select(line => table.Read(line, Of))]
        : [];
}

/// <summary>The one line where a form prints it; otherwise the lines that it is made of.</summary>
public sealed record Either(Cell One, params IReadOnlyList<Cell> Several) : Operand
{
    /// <inheritdoc/>
    public override DisclosureTable Table => One.Table;

    /// <inheritdoc/>
    public override string Name => $"{One.Name}（或{string.Join(" + ", Several.Select(cell => cell.Name))}）";

    /// <inheritdoc/>
    public override IReadOnlyList<CellReading> Read(CheckedAccount account, Standing at) =>
        One.Read(account, at) is [{ Standing: not CellStanding.NoSuchCell }] one ? one : [.. Several.SelectMany(cell => cell.Read(account, at))];
}
