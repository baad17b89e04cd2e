using System.Text.RegularExpressions;

namespace FinalAccounts.Tests;

/// <summary>The folders of the library are its layers: a document flows one way.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Model"] = [],
        ["Documents"] = ["Model"],
        ["Layouts"] = ["Model", "Documents"],
        ["Scorecards"] = ["Model", "Documents"],
        ["Narrative"] = ["Model", "Documents"],
        ["Identification"] = ["Model", "Documents"],
        ["Checks"] = ["Model"],
        ["Storage"] = ["Model", "Documents"],
        ["Importing"] = ["Model", "Documents", "Layouts", "Scorecards", "Narrative", "Identification", "Storage", "Checks"],
        ["Exports"] = ["Model", "Documents", "Importing", "Checks"],
        ["Queries"] = ["Model", "Storage"],
        ["Review"] = ["Model", "Storage"],
    };

    [Fact]
    public void Every_folder_uses_only_the_layers_before_it()
    {
        var library = Path.Combine(Repository.Root, "src", "FinalAccounts");
        var wrong = new List<string>();
        var seen = 0;
        foreach (var folder in Directory.GetDirectories(library))
        {
            var layer = Path.GetFileName(folder);
            if (layer is "bin" or "obj") continue;
            Assert.True(Allowed.ContainsKey(layer), $"{layer} is a layer that this test does not know.");
            foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                seen++;
                foreach (Match match in Using().Matches(File.ReadAllText(file)))
                {
                    var used = match.Groups["layer"].Value;
                    if (used != layer && !Allowed[layer].Contains(used)) wrong.Add($"{Path.GetRelativePath(library, file)} uses {used}");
                }
            }
        }

        Assert.True(seen > 20);
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"^using (?:static )?FinalAccounts\.(?<layer>\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();
}
