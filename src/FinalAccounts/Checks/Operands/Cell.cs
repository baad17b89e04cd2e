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

/// <summary>
/// A count where the table prints it; where it does not, the one that the sections about “三公”经费 state of the same: <paramref name="Subjects"/>
/// are its names there, <paramref name="Units"/> the characters with which its unit may begin.
/// </summary>
public sealed record StatedCount(Cell Cell, string Units, params IReadOnlyList<string> Subjects) : Operand
{
    /// <inheritdoc/>
    public override DisclosureTable Table => Cell.Table;

    /// <inheritdoc/>
    public override string Name => Cell.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<CellReading> Read(CheckedAccount account, Standing at) => [Read(account)];

    /// <summary>The count, or the table's cell without one where the text states none, or several.</summary>
    internal CellReading Read(CheckedAccount account)
    {
        var cell = Cell.Read(account, new Standing(""))[0];
        if (cell.Standing is not (CellStanding.NoSuchCell or CellStanding.Nothing)) return cell;
        var stated = account.Figures.Where(figure => figure.Kind == FigureKind.Count && Subjects.Contains(figure.Subject) && figure.Unit.Length > 0 && Units.Contains(figure.Unit[0]) && account.IsAboutThreePublic(figure)).ToList();
        if (stated.Count == 0 || stated.Exists(figure => figure.Value != stated[0].Value)) return cell;
        return new CellReading(cell.Address, CellStanding.Value, Arithmetic.Interval.Exactly(stated[0].Value), stated[0].Value)
        {
            Label = CheckMessages.StatedCount(stated[0]),
            Printed = stated[0].Printed,
            Place = stated[0].Place,
            Unit = AmountUnit.Count,
        };
    }
}
