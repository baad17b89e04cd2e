using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>
/// Damage that converters do to a table's cells: a blank cell lost or added, a cell lost, rows torn apart. Facts may be missing
/// afterwards; none may be wrong.
/// </summary>
public sealed class DamagedGridTests
{
    private const int Trials = 40;

    public enum Damage
    {
        LosesBlankCell,
        GainsBlankCell,
        LosesFilledCell,
        LosesRow,
        LosesTrailingBlanks,
        LosesAllBlanks,
        LosesHeadingRow,
        LosesTitle,
        JoinsTwoCells,
        ShiftsHeading,
        GainsBlankColumn,
        LosesColumn,
        LosesColumnNumbers,
    }

    public static TheoryData<string, Damage> Cases()
    {
        var data = new TheoryData<string, Damage>();
        foreach (var damage in Enum.GetValues<Damage>())
        {
            data.Add("changjiang-commerce-2024", damage);
            data.Add("jingdezhen-shanghai-office-2024", damage);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_damage_makes_a_wrong_fact(string name, Damage damage)
    {
        var document = DocumentReaders.Read(Corpus.Source(name));
        var truth = Facts.Values(TableReader.Read(document, new HashSet<int>()));
        var grids = document.Blocks.OfType<Grid>().Take(12).Select(grid => grid.Ordinal).ToList();
        var random = new Random(20240601);
        for (var trial = 0; trial < Trials; trial++)
        {
            var ordinal = grids[random.Next(grids.Count)];
            var blocks = document.Blocks.ToList();
            if (damage == Damage.LosesTitle) blocks = [.. blocks.Where(block => block is not Paragraph { Text: var text } || TableTitle.Read(text) is null)];
            else blocks[ordinal] = Apply(damage, (Grid)blocks[ordinal], random);
            var damaged = document with { Blocks = [.. blocks.Select((block, i) => block is Grid grid ? grid with { Ordinal = i } : (Block)((Paragraph)block with { Ordinal = i }))] };

            var facts = Facts.Values(TableReader.Read(damaged, new HashSet<int>()));

            foreach (var (address, value) in facts)
            {
                Assert.True(truth.TryGetValue(address, out var expected), $"{address} = {value} in block {ordinal}, trial {trial}: no such fact.");
                Assert.True(value == expected, $"{address} = {value} instead of {expected} in block {ordinal}, trial {trial}.");
            }
        }
    }

    /// <summary>In a page, a missing cell or span moves the cells after it to other columns.</summary>
    [Theory]
    [InlineData("changjiang-commerce-2024", CodeColumns.One)]
    [InlineData("changjiang-commerce-2024", CodeColumns.Parts)]
    [InlineData("jingdezhen-shanghai-office-2024", CodeColumns.WithName)]
    [InlineData("jingdezhen-shanghai-office-2024", CodeColumns.Merged)]
    public void No_missing_cell_of_a_page_makes_a_wrong_fact(string name, CodeColumns codes)
    {
        var text = TableReader.Read(DocumentReaders.Read(Corpus.Source(name)), new HashSet<int>());
        var truth = Facts.Values(text);
        var page = DocumentReaders.Read(DisclosureHtml.Render(text.Tables, new HtmlForm(codes)));
        var grids = page.Blocks.OfType<Grid>().ToList();
        var random = new Random(20240602);
        for (var trial = 0; trial < Trials; trial++)
        {
            var grid = grids[random.Next(grids.Count)];
            var rows = grid.Rows.Select(row => row.ToList()).ToList();
            var row = rows[random.Next(2, rows.Count)];
            var at = random.Next(row.Count);
            var shift = random.Next(2) == 0 ? row[at].ColumnSpan : row[at].ColumnSpan - 1;
            if (shift == row[at].ColumnSpan) row.RemoveAt(at);
            else row[at] = row[at++] with { ColumnSpan = 1 };
            for (var c = at; c < row.Count; c++) row[c] = row[c] with { Column = row[c].Column - shift };
            var damaged = page with { Blocks = [.. page.Blocks.Select(block => ReferenceEquals(block, grid) ? grid with { Rows = rows } : block)] };

            var facts = Facts.Values(TableReader.Read(damaged, new HashSet<int>()));

            Assert.All(facts, fact => Assert.True(truth.GetValueOrDefault(fact.Key) == fact.Value, $"{fact.Key} = {fact.Value} in block {grid.Ordinal}, row {rows.IndexOf(row)}, cell {at}, trial {trial}"));
        }
    }

    private static Grid Apply(Damage damage, Grid grid, Random random)
    {
        var rows = grid.Rows.Select(row => row.ToList()).ToList();
        var heading = rows.FindIndex(row => row.Exists(cell => cell.Text is "类" or "栏次" or "行次" or "金额"));
        var index = damage is Damage.LosesHeadingRow or Damage.ShiftsHeading ? random.Next(Math.Max(1, heading + 1)) : random.Next(Math.Min(heading + 1, rows.Count - 1), rows.Count);
        var row = rows[index];
        var cells = Enumerable.Range(0, row.Count).ToList();
        var blanks = cells.FindAll(c => row[c].Text.Length == 0);
        var filled = cells.FindAll(c => row[c].Text.Length > 0);
        switch (damage)
        {
            case Damage.LosesBlankCell when blanks.Count > 0: row.RemoveAt(blanks[random.Next(blanks.Count)]); break;
            case Damage.GainsBlankCell or Damage.ShiftsHeading: row.Insert(random.Next(row.Count + 1), new GridCell(0, 0, "", "")); break;
            case Damage.LosesFilledCell when filled.Count > 1: row.RemoveAt(filled[random.Next(filled.Count)]); break;
            case Damage.LosesRow or Damage.LosesHeadingRow: rows.RemoveAt(index); break;
            case Damage.LosesTrailingBlanks: rows.ForEach(one => { while (one.Count > 1 && one[^1].Text.Length == 0) one.RemoveAt(one.Count - 1); }); break;
            case Damage.LosesAllBlanks: rows.ForEach(one => one.RemoveAll(cell => cell.Text.Length == 0)); break;
            case Damage.JoinsTwoCells when filled.Count > 2:
                var at = filled[random.Next(filled.Count - 1)];
                if (at + 1 < row.Count)
                {
                    row[at] = row[at] with { Text = row[at].Text + " " + row[at + 1].Text, Printed = row[at].Printed + " " + row[at + 1].Printed };
                    row.RemoveAt(at + 1);
                }

                break;
            case Damage.GainsBlankColumn:
                var gained = random.Next(rows[^1].Count);
                foreach (var one in rows.Skip(heading + 1)) one.Insert(Math.Min(gained, one.Count), new GridCell(0, 0, "", ""));
                break;
            case Damage.LosesColumn:
                var lost = random.Next(rows[^2].Count);
                foreach (var one in rows.Skip(heading + 1).Where(one => one.Count > lost && one.Count > 1)) one.RemoveAt(lost);
                break;
            case Damage.LosesColumnNumbers: rows.RemoveAll(one => one.Count(cell => cell.Text is "1" or "2" or "3") >= 2 && one.Exists(cell => cell.Text is "栏次" or "行次" or "类")); break;
            default: break;
        }

        return grid with { Rows = [.. rows.Select((one, r) => (IReadOnlyList<GridCell>)[.. one.Select((cell, c) => cell with { Row = r, Column = c })])] };
    }
}
