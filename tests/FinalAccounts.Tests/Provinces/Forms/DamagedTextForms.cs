using System.Text;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Tests.Documents;
using FinalAccounts.Tests.Documents.Text;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>What converters leave in the text, or make of its characters.</summary>
internal static class DamagedTextForms
{
    private const string Normalised = $"{nameof(TextNormaliserTests)}.{nameof(TextNormaliserTests.Printed_text_becomes_comparable)}";

    private static readonly Dictionary<char, char> Kangxi = Enumerable.Range(0x2F00, 214)
        .Select(code => (Radical: (char)code, Plain: ((char)code).ToString().Normalize(NormalizationForm.FormKC)[0]))
        .ToDictionary(pair => pair.Plain, pair => pair.Radical);

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        new("bookmarks", "残留[bookmark: …]", Normalised) { Print = document => document.EachElement(element => element is HeadingElement heading ? [heading with { Text = $"[bookmark: _Toc{heading.Text.Length:00000}]{heading.Text}" }] : [element]) },
        new("page-references", "残留PAGEREF _Toc…", Normalised) { Print = document => document.EachElement(element => element is ContentsElement line ? [new ParagraphElement($"HYPERLINK \\l \"_Toc{line.Text.Length:00000}\"{line.Text.Trim()} PAGEREF _Toc{line.Text.Length:00000} \\h {line.Page}")] : [element]) },
        // A browser draws a soft hyphen as a real one where it breaks the line.
        new("soft-hyphens", "软连字符", Normalised) { Print = document => document.EachText(text => text.Length > 4 && !text.Any(char.IsDigit) ? text.Insert(3, "\u00AD") : text), Without = ["pdf"] },
        new("page-marks", "页码标记—1—", $"{nameof(TabbedTextTests)}.{nameof(TabbedTextTests.A_page_mark_is_no_text)}")
        {
            Print = document => document.EachElement(element => element is TableElement { Title.Length: > 0 } or ParagraphElement ? [new ParagraphElement($"—{element.GetHashCode() % 90 + 91}—"), element] : [element]),
        },
        new("figure-captions", "图题和图注夹在正文中", $"{nameof(Layouts.TableReaderTests)}.{nameof(Layouts.TableReaderTests.A_title_inside_a_sentence_does_not_attach)}")
        {
            Print = document => document.EachElement(element => element is HeadingElement { Level: 2 } ? [new ParagraphElement("图1：收入决算结构图（单位：万元）"), element] : [element]),
        },
        new("kangxi-radicals", "康熙部首字符", $"{nameof(TextNormaliserTests)}.{nameof(TextNormaliserTests.Each_of_the_Kangxi_radicals_stands_for_an_ordinary_character)}")
        {
            Print = document => document.EachText(text => string.Concat(text.Select(c => Kangxi.GetValueOrDefault(c, c)))),
        },
        new("non-breaking-spaces", "不换行空格和全角空格", Normalised) { Print = document => document.EachCell(cell => cell.Text.Length > 0 ? cell with { Text = "\u00A0\u3000" + cell.Text + "\u00A0" } : cell) },
    ];
}
