using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>Where an identity is evaluated.</summary>
public abstract record Scope
{
    /// <summary>At one place.</summary>
    public static readonly Scope Once = new OnceScope();

    /// <summary>What stands behind the formula.</summary>
    public abstract string Clause { get; }

    /// <summary>In each row of a table that prints a number.</summary>
    public static Scope EachRow(DisclosureTable table) => new RowScope(table);

    /// <summary>In each of some columns that the table has.</summary>
    public static Scope EachColumn(DisclosureTable table, params Measure[] measures) => new ColumnScope(table, measures);

    internal abstract IEnumerable<Standing> In(CheckedAccount account, Operand whole);

    private sealed record OnceScope : Scope
    {
        public override string Clause => "";

        internal override IEnumerable<Standing> In(CheckedAccount account, Operand whole) => [new Standing(whole.Name)];
    }

    private sealed record RowScope(DisclosureTable Table) : Scope
    {
        public override string Clause => "（逐行）";

        internal override IEnumerable<Standing> In(CheckedAccount account, Operand whole) => account.Table(Table)!.Lines
            .Where(line => line.Facts.Any(fact => fact.Value is not null || fact.State == CellState.Unreadable) && (whole is not Cell { Measure: { } measure } || line.Facts.Any(fact => fact.Measure == measure)))
            .Select(line => new Standing($"{CellNames.Of(Table)}“{line.Key}”", Row: line.Key));
    }

    private sealed record ColumnScope(DisclosureTable Table, IReadOnlyList<Measure> Measures) : Scope
    {
        public override string Clause => "（逐栏）";

        internal override IEnumerable<Standing> In(CheckedAccount account, Operand whole) => Measures
            .Where(measure => account.Table(Table)!.Has(measure))
            .Select(measure => new Standing($"{CellNames.Of(Table)}{measure.Label()}", Measure: measure));
    }
}
