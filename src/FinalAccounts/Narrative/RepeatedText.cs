using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Narrative;

/// <summary>
/// The text of a file that another file of the report prints too (the same report as Word file and as PDF): read once. A paragraph in
/// which the copies differ is read from both, and an issue says so.
/// </summary>
internal static class RepeatedText
{
    /// <summary>A shorter paragraph (a heading, a caption) may stand in any two files.</summary>
    private const int ShortestText = 20;

    /// <summary>So much text makes a copy, if nearly all of it stands in the other file.</summary>
    private const int LeastText = 100;
    private const double Share = 0.9;

    /// <summary>The blocks that repeat another file's, and what is to be said of them.</summary>
    public static (HashSet<int> Blocks, List<ImportIssue> Issues) Find(SourceDocument document, IReadOnlySet<int> taken)
    {
        var blocks = new HashSet<int>();
        var issues = new List<ImportIssue>();
        var originals = new List<(FileRun File, string Text)>();
        foreach (var file in document.Files.Count > 1 ? document.Files : [])
        {
            var paragraphs = document.Blocks.Skip(file.First).Take(file.Count).OfType<Paragraph>().Where(paragraph => !taken.Contains(paragraph.Ordinal)).ToList();
            var texts = paragraphs.Where(paragraph => paragraph.Text.Length >= ShortestText).Select(paragraph => (Paragraph: paragraph, Plain: Plain(paragraph.Text))).ToList();
            var size = texts.Sum(text => text.Plain.Length);
            var original = originals.Find(other => size >= LeastText && texts.Where(text => other.Text.Contains(text.Plain, StringComparison.Ordinal)).Sum(text => text.Plain.Length) >= size * Share);
            if (original.File is null)
            {
                originals.Add((file, string.Concat(paragraphs.Select(paragraph => Plain(paragraph.Text)))));
                continue;
            }

            var different = texts.Where(text => !original.Text.Contains(text.Plain, StringComparison.Ordinal)).Select(text => text.Paragraph).ToList();
            blocks.UnionWith(paragraphs.Except(different).Select(paragraph => paragraph.Ordinal));
            issues.Add(different.Count == 0
                ? NarrativeMessages.TextRepeated(original.File.File.Name, file.File.Name)
                : NarrativeMessages.TextDiffers(original.File.File.Name, file.File.Name, different.Count, different[0].Place));
        }

        return (blocks, issues);
    }

    /// <summary>Letters and digits only: formats break lines and set spaces differently.</summary>
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
