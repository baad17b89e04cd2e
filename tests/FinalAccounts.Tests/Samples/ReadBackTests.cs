using System.Globalization;
using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Samples;

/// <summary>The generator knows what it printed: what is read from its documents must be that, no more and no less.</summary>
public sealed class ReadBackTests
{
    public static TheoryData<string, AmountUnit> Forms => new()
    {
        { "cells", AmountUnit.TenThousandYuan },
        { "tabs", AmountUnit.TenThousandYuan },
        { "html", AmountUnit.TenThousandYuan },
        { "cells", AmountUnit.Yuan },
        { "tabs", AmountUnit.Yuan },
        { "html", AmountUnit.Yuan },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Tables_read_back_as_they_were_printed(string form, AmountUnit unit) => Assert.All(Documents(form, unit), file =>
    {
        var document = DocumentReaders.Read(new SourceFile(file.Name, file.Bytes));
        var read = TableReader.Read(document, ScorecardReader.Read(document).Claimed);

        Assert.Equal(Lines(file.Document.Facts()), Lines(Facts(read)));
        Assert.All(read.Tables.Where(table => table is { Table: not null and not DisclosureTable.StateAssets, Status: TableStatus.Present }), table => Assert.Equal(unit, table.Unit));
    });

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_empty_table_with_its_statement_is_read_as_one(string form, AmountUnit unit) => Assert.All(Documents(form, unit), file =>
    {
        var document = DocumentReaders.Read(new SourceFile(file.Name, file.Bytes));
        var read = TableReader.Read(document, ScorecardReader.Read(document).Claimed);
        var printed = file.Document.Facts().Select(fact => fact.Table).ToHashSet();

        Assert.Equal(
            DisclosureTables.All.Select(table => (table.Id(), printed.Contains(table.Id()) ? TableStatus.Present : TableStatus.EmptyByStatement)),
            read.Tables.Where(table => table.Table is not null).Select(table => (table.Table!.Value.Id(), table.Status)));
    });

    [Theory]
    [MemberData(nameof(Forms))]
    public void Scorecards_read_back_with_their_indicators(string form, AmountUnit unit) => Assert.All(Documents(form, unit), file =>
    {
        var cards = ScorecardReader.Read(DocumentReaders.Read(new SourceFile(file.Name, file.Bytes))).Scorecards;

        Assert.Equal(1 + file.Account.Projects.Count, cards.Count);
        Assert.Equal(4 + 6 * file.Account.Projects.Count, cards.Sum(card => card.Indicators.Count));
        Assert.Equal(file.Account.Projects.Select(project => $"{file.Account.Year}年{project.Plan.Name}"), cards.Skip(1).Select(card => card.Project));
        Assert.All(cards, card =>
        {
            Assert.Equal(90m, card.Indicators.Sum(indicator => decimal.Parse(indicator.Weight, CultureInfo.InvariantCulture)));
            Assert.Equal("100", card.TotalWeight);
            Assert.InRange(card.Funds.Count, 3, 4);
        });
    });

    private static IEnumerable<GeneratedFile> Documents(string form, AmountUnit unit) => GeneratedFiles.Many(24, 1, form, unit);

    private static IEnumerable<(string Table, string Row, string Column, string Value)> Facts(TableReading read) =>
        from table in read.Tables
        where table.Table is not null
        from line in table.Lines
        from fact in line.Facts
        where fact.State == CellState.Value
        select (table.Table!.Value.Id(), line.Key, fact.Measure.Label(), fact.Printed.Replace(",", "", StringComparison.Ordinal));

    private static string[] Lines(IEnumerable<(string Table, string Row, string Column, string Value)> facts) =>
        [.. facts.Select(fact => string.Join(',', fact.Table, fact.Row, fact.Column, fact.Value)).Order(StringComparer.Ordinal)];
}
