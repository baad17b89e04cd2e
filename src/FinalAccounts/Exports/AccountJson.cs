using System.Text.Json;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using static FinalAccounts.Exports.AccountDocument;

namespace FinalAccounts.Exports;

/// <summary>A read account as one JSON object.</summary>
public static class AccountJson
{
    /// <summary>The object on one line.</summary>
    public static string Serialize(ReadAccount read) => JsonSerializer.Serialize(From(read), JsonDocuments.Options);

    /// <summary>Reads an object strictly: every property of the schema and no other.</summary>
    public static AccountDocument Parse(string json) => JsonSerializer.Deserialize<AccountDocument>(json, JsonDocuments.Options)!;

    /// <summary>The JSON schema of the object, made from its type.</summary>
    public static string Schema() => JsonDocuments.SchemaOf<AccountDocument>("FinalAccounts read");

    /// <summary>The document of a read account.</summary>
    public static AccountDocument From(ReadAccount read)
    {
        var (account, document) = read;
        return new AccountDocument(
            account.Kind.Id(),
            account.Department.CanonicalName,
            account.Department.PrintedName,
            [.. account.Department.FormerNames.Select(f => f.Name)],
            account.Department.Region.FullName,
            account.Department.Region.Code,
            account.Year,
            account.Title,
            [.. document.Files.Select(File)],
            [.. account.Units.Select(u => new UnitView(u.Name, u.Level, u.Place.ToString()))],
            [.. account.Staff.Select(s => new StaffView(s.Subject, s.Count, s.Place.ToString()))],
            [.. account.Tables.Select(t => new TableView(t.Table?.Id(), t.Title, t.Status.Id(), t.Label, t.Unit.Label(), t.Place?.ToString()))],
            [.. Facts(account)],
            [.. account.Sections.Select(s => new SectionView(s.Ordinal, s.Parent, s.Level, s.Number, s.Title, Text(document, s), s.Place.ToString()))],
            [.. account.Figures.Select(Figure)],
            [.. account.Scorecards.Select(Card)],
            [.. account.Glossary.Select(g => new GlossaryView(g.Term, g.Explanation, g.Code, g.Place.ToString()))],
            [.. account.Conclusions.Select(c => new ConclusionView(c.Subject, c.Grade, c.Score, c.Sentence, c.Place.ToString()))],
            [.. account.Issues.Select(i => new IssueView(i.Code, Severity(i.Severity), i.Message, i.Place?.ToString()))]);
    }

    private static FileView File(FileRun run) => new(
        run.File.Name,
        run.File.Sha256,
        run.Format,
        run.File.Bytes.LongLength,
        run.First,
        run.File.Container is { } container ? new ArchiveView(container.Name, container.Sha256, container.Path) : null);

    private static IEnumerable<FactView> Facts(FinalAccount account) =>
        from cell in account.Cells()
        let row = FactRow.From(cell.Table, cell.Line, cell.Fact)
        select new FactView(row.Table, row.Row, row.Column, cell.Fact.Value, row.Unit, row.State, cell.Fact.Printed, row.Place, Rounded(cell.Fact.Confidence));

    private static string Text(SourceDocument document, Section section) => string.Join('\n', document.Blocks
        .Skip(section.FirstBlock)
        .Take(Math.Max(0, section.LastBlock - section.FirstBlock + 1))
        .OfType<Paragraph>()
        .Select(p => p.Text));

    private static FigureView Figure(StatedFigure figure) => new(
        figure.Subject,
        figure.Kind.Id(),
        figure.Value,
        figure.Unit,
        figure.Sentence,
        figure.Place.ToString(),
        figure.Printed,
        figure.Reason,
        figure.Cell is { } cell ? new CellView(cell.Table.Id(), cell.Row, cell.Measure.Label()) : null,
        Rounded(figure.Confidence));

    private static ScorecardView Card(Scorecard card) => new(
        card.Kind == ScorecardKind.Overall ? "整体支出" : "项目支出",
        card.Project,
        card.Department,
        card.ImplementingUnit,
        [.. card.Funds.Select(f => new FundView(f.Name, f.InitialBudget, f.AnnualBudget, f.Executed, f.Weight, f.ExecutionRate, f.Score, f.Place.ToString(), Rounded(f.Confidence)))],
        new GoalsView(card.ExpectedGoal, card.ActualGoal),
        [.. card.Indicators.Select(Indicator)],
        new TotalView(card.TotalWeight, card.TotalScore),
        card.Extra,
        card.Place.ToString());

    private static IndicatorView Indicator(ScorecardIndicator i) => new(
        i.Level1,
        i.Level2,
        i.Level3,
        i.Weight,
        i.Target,
        i.Actual,
        i.Score,
        i.DeviationReason,
        [.. i.Extra.Select(e => new ExtraView(e.Key, e.Value))],
        i.Place.ToString(),
        Rounded(i.Confidence));

    private static float? Rounded(float? confidence) => confidence is { } known ? MathF.Round(known, 2) : null;

    private static string Severity(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Note => "note",
        IssueSeverity.Doubt => "doubt",
        _ => "question",
    };
}
