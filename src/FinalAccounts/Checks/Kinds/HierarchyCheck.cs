using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>In each column of a coded table: 合计 = Σ 类, 类 = Σ its 款, 款 = Σ its 项, as far as the parts are printed.</summary>
public sealed record HierarchyCheck(string Id, string Statement, DisclosureTable Table, params Measure[] Measures) : Check(Id, Statement)
{
    /// <summary>Whether the table prints a 合计 that adds up the first level.</summary>
    public bool HasTotal { get; init; } = true;

    /// <inheritdoc/>
    public override string Formula => HasTotal ? "合计 = Σ类；类 = Σ款；款 = Σ项（逐栏）" : "类 = Σ款（逐栏）";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Table(Table) is not { } table) return [NotApplicable(CellNames.Of(Table), CheckMessages.NoTable(account, Table))];
        var outcomes = Outcomes(account, table).ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable(CellNames.Of(Table), CheckMessages.NoCodes(Table))];
    }

    private IEnumerable<Outcome> Outcomes(CheckedAccount account, CheckedTable table)
    {
        foreach (var (whole, parts) in table.Hierarchy)
        {
            if (whole is null && !HasTotal) continue;
            var row = whole?.Key ?? RowKeys.Total[0];
            foreach (var measure in Measures.Where(table.Has))
            {
                var cells = new (int Sign, CellReading Cell)[parts.Count];
                for (var part = 0; part < cells.Length; part++) cells[part] = (1, table.Read(parts[part], measure));
                var total = whole is null ? table.Read(row, measure) : table.Read(whole, measure);
                if (!total.HasValue && !Array.Exists(cells, cell => cell.Cell.HasValue)) continue;
                yield return Comparison.Compare(this, CellNames.Of(total.Address), account, total, cells, Relation.Equal);
            }
        }
    }
}
