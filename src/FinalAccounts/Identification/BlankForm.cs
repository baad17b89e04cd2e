using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>An official form that nobody filled in: a blank where the name or year belongs, and not one amount.</summary>
internal static partial class BlankForm
{
    private const int TablesOfForm = 3;

    public static bool Is(SourceDocument document, DocumentTitle? title, DocumentEvidence evidence, IReadOnlyList<AccountTable> tables)
    {
        var hasBlank = title is { HasBlank: true } || evidence.Captions.Exists(DepartmentName.IsBlank) || evidence.Head.Exists(line => (line.Contains("决算", StringComparison.Ordinal) || line.Contains("概况", StringComparison.Ordinal)) && DepartmentName.IsBlank(line));
        var printed = tables.Where(table => table is { Table: not null, Status: not TableStatus.Absent and not TableStatus.AnnouncedElsewhere }).ToList();
        if (!hasBlank && printed.Count < TablesOfForm) return false;
        if (printed.Exists(table => table.Lines.Any(line => line.Facts.Any(fact => fact.State == CellState.Value)))) return false;
        return !document.Blocks.OfType<Paragraph>().Any(paragraph => Amount().IsMatch(paragraph.Text));
    }

    // 单价100万元（含）以上设备 is the form's own wording.
    [GeneratedRegex(@"(?<!单价\d*)\d万元|\d元[，；。、]")]
    private static partial Regex Amount();
}
