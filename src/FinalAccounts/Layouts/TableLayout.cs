using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>A form in which departments print a table. It recognises a printed table and reads its lines, or declines.</summary>
internal abstract record TableLayout(DisclosureTable Table, string Name)
{
    /// <summary>Reads the table; amounts are in <paramref name="unit"/>.</summary>
    public abstract Recognition Read(TableView view, AmountUnit unit);

    /// <summary>As <see cref="Read"/>; the unit printed in a heading's brackets (金额（元）) where no caption gives one.</summary>
    protected static AmountUnit UnitOf(TableHead head, AmountUnit unit, out AmountUnit? printed)
    {
        printed = null;
        foreach (var row in head.Rows)
        {
            foreach (var cell in row.Printed)
            {
                if (Caption.UnitInBrackets(cell.Text) is { } found) printed = found;
            }
        }

        return printed ?? unit;
    }
}
