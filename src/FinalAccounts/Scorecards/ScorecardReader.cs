using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Scorecards;

/// <summary>The scorecards of a document, the blocks they take, and what was not understood.</summary>
public sealed record ScorecardReading(IReadOnlyList<Scorecard> Scorecards, IReadOnlySet<int> Claimed, IReadOnlyList<ImportIssue> Issues);

/// <summary>
/// Finds and reads the performance scorecards (绩效自评表) of a document: by a title before or inside a grid, confirmed by the headings
/// of the indicators. A grid may hold several cards, and a card may go on over several grids.
/// </summary>
public static partial class ScorecardReader
{
    private const int LongestAnnouncement = 200;

    /// <summary>Reads all scorecards.</summary>
    public static ScorecardReading Read(SourceDocument document)
    {
        var walk = new Walk();
        foreach (var file in document.Files)
        {
            for (var ordinal = file.First; ordinal < file.End; ordinal++)
            {
                if (document.Blocks[ordinal] is Grid grid) walk.Take(grid);
                else if (document.Blocks[ordinal] is Paragraph paragraph) walk.Take(paragraph);
            }

            walk.EndFile();
        }

        var cards = document.Files.Count > 1 ? ScorecardCopies.Settle(walk.Cards, document, walk.Issues) : walk.Cards;
        if (cards.Count == 0 && walk.Issues.Count == 0 && Announcement(document) is { } announced) walk.Issues.Add(ScorecardMessages.AttachmentAbsent(announced.Place));
        return new ScorecardReading(cards, walk.Claimed, walk.Issues);
    }

    /// <summary>Where the document says that its scorecards are in an attachment.</summary>
    private static Paragraph? Announcement(SourceDocument document) =>
        document.Blocks.OfType<Paragraph>().FirstOrDefault(paragraph => paragraph.Text.Length < LongestAnnouncement && paragraph.Text.Contains("自评表", StringComparison.Ordinal) && Elsewhere().IsMatch(paragraph.Text));

    private sealed class Walk
    {
        /// <summary>A title stands at most so many short lines above its grid.</summary>
        private const int LinesUnderTitle = 4;

        private readonly List<int> grids = [];
        private readonly HashSet<int> shared = [];
        private CardTitle? title;
        private int linesUnderTitle;
        private CardBuilder? open;

        public List<Scorecard> Cards { get; } = [];

        public HashSet<int> Claimed { get; } = [];

        public List<ImportIssue> Issues { get; } = [];

        public void Take(Paragraph paragraph)
        {
            var text = paragraph.Text;
            if (text.Length == 0 || (open is not null && PageNumber().IsMatch(text))) return;
            Close();
            if (ScorecardWords.IsTitle(text))
            {
                IReadOnlyList<int> blocks = SectionNumber().IsMatch(text) ? [] : [paragraph.Ordinal];
                title = new CardTitle(CardTitle.KindOf(text), ScorecardWords.YearIn(text), null, paragraph.Place, blocks);
                linesUnderTitle = 0;
            }
            else if (title is not null)
            {
                if (text.Length <= 60 && ++linesUnderTitle <= LinesUnderTitle) TakeUnderTitle(paragraph);
                else title = null;
            }
        }

        public void Take(Grid grid)
        {
            if (open is { IsComplete: true }) Close();
            var rows = open is null && title is null ? [] : CardRow.Of(grid);
            if (open is not null && !GoesOn(rows)) Close();
            if (open is null && title is null && !HasScorecardWords(grid)) return;
            if (rows.Count == 0) rows = CardRow.Of(grid);
            var start = open is not null || title is not null ? 0 : FirstRow(rows);
            if (start < 0) return;

            if (rows.Take(start).Any(row => row.Words.Count > 0)) shared.Add(grid.Ordinal);
            for (var r = start; r < rows.Count; r++)
            {
                if (open?.IsFollowedBy(rows[r]) == true) Close();
                if (open is null)
                {
                    open = new CardBuilder(title ?? CardTitle.None);
                    title = null;
                }

                if (grids.Count == 0 || grids[^1] != grid.Ordinal) grids.Add(grid.Ordinal);
                open.Take(rows[r], r + 1 < rows.Count ? rows[r + 1] : null);
            }
        }

        public void EndFile()
        {
            Close();
            title = null;
        }

        private void Close()
        {
            if (open is { IsUnderstood: true })
            {
                var (card, issues) = open.Build();
                Cards.Add(card);
                Issues.AddRange(issues);
                Claimed.UnionWith(card.Blocks.Where(block => !shared.Contains(block)));
            }
            else if (open is not null)
            {
                Issues.Add(ScorecardMessages.NotUnderstood(new Place(grids[0])));
            }

            open = null;
            grids.Clear();
        }

        /// <summary>（2024年度）, 单位：万元, 填报单位：……: a line of the title's own. Any other line stays where it is.</summary>
        private void TakeUnderTitle(Paragraph paragraph)
        {
            var year = ScorecardWords.YearLine(paragraph.Text);
            var unit = CardTitle.UnitIn(paragraph.Text);
            if (year is null && unit is null && !paragraph.Text.Contains('：') && !paragraph.Text.Contains(':')) return;
            title = title! with
            {
                Year = year ?? title.Year,
                Unit = unit ?? title.Unit,
                Lines = [.. title.Lines, paragraph.Text],
                Blocks = [.. title.Blocks, paragraph.Ordinal],
            };
        }

        private static bool HasScorecardWords(Grid grid) => grid.Rows.Any(row => row.Any(cell => IsScorecardWord(cell.Text)));

        private static bool IsScorecardWord(string text) =>
            text.Length is >= 4 and <= 60 && (text.StartsWith("三级指标", StringComparison.Ordinal) || text.StartsWith("二级指标", StringComparison.Ordinal) || ScorecardWords.IsTitle(text));

        /// <summary>Where a card without a title before the grid starts: at a title inside, or at the top of a grid that names its project or funds.</summary>
        private static int FirstRow(IReadOnlyList<CardRow> rows)
        {
            for (var r = 0; r < rows.Count; r++)
            {
                if (rows[r].Words.Any(ScorecardWords.IsTitle)) return r;
                if (CardHeading.OfIndicators(rows[r], rows.ElementAtOrDefault(r + 1)) is not null) return -1;
                if (CardHeading.OfFunds(rows[r]) is not null || (rows[r].Words.Count > 0 && ScorecardWords.Label(rows[r].Words[0]) == CardLabel.Project))
                {
                    return rows.Skip(r).Zip([.. rows.Skip(r + 1), null]).Any(pair => CardHeading.OfIndicators(pair.First, pair.Second) is not null) ? 0 : -1;
                }
            }

            return -1;
        }

        /// <summary>Whether a grid behind an unfinished card goes on with it.</summary>
        private bool GoesOn(IReadOnlyList<CardRow> rows)
        {
            var first = rows.TakeWhile(row => row.Words.Count == 0).Count();
            return first < rows.Count && (rows[first].Words.Any(ScorecardWords.IsTitle) || open!.CanTake(rows[first], rows.ElementAtOrDefault(first + 1)));
        }
    }

    // 项目支出绩效自评表详见附件
    [GeneratedRegex("自评表[^。；]{0,20}(?:详?见附|见后附|另附|附后)|(?:详?见附|见后附|附后)[^。；]{0,20}自评表")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^[-—–－\s第共页/]*\d{1,4}[-—–－\s页/共\d]*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、]|第[一二三四五六七八九十]+部分)")]
    private static partial Regex SectionNumber();
}
