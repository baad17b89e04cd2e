using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces;

/// <summary>docs/provincial-forms.md lists exactly the forms of the catalogue, with their tests.</summary>
public sealed class ProvincialListTests
{
    [Fact]
    public void The_list_and_the_catalogue_agree()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "provincial-forms.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        List<string> expected = [.. ProvincialForms.All.Select(Line), .. CardForm.All.Select(form => Line(form.Name, form.What, form.Drawn, PrintedForm.Formats))];

        Assert.True(expected.SequenceEqual(listed), "docs/provincial-forms.md should list:\n" + string.Join('\n', expected));
    }

    [Fact]
    public void Names_are_each_used_once()
    {
        var names = ProvincialForms.All.Select(form => form.Name).Concat(CardForm.All.Select(form => form.Name)).ToList();

        Assert.Equal(names.Distinct(), names);
    }

    private static string Line(ProvincialForm form) => Line(form.Name, form.What, form.Drawn, PrintedForm.Formats.Append("pdf").Except(form.Without).Select(format => form.Uncertain.Contains(format) ? format + "（存疑报告）" : format));

    private static string Line(string name, string what, string drawn, IEnumerable<string> formats) => $"| `{name}` | {what} | {drawn} | {string.Join(' ', formats)} |";
}
