using System.Globalization;
using System.Text;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Bench.Generation.Writers;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Samples;

/// <summary>A generated document: its file, its figures, and what it prints.</summary>
internal sealed record GeneratedFile(string Name, byte[] Bytes, AccountYear Account, PublishedDocument Document);

/// <summary>Generated documents one after the other, so that any number of them takes no more memory than one.</summary>
internal static class GeneratedFiles
{
    public const int Last = 2024;

    /// <summary>Every combination of form and code columns that departments use.</summary>
    private static readonly FormOptions[] Mix =
    [
        new(WrittenForm.CellPerLine),
        new(WrittenForm.Html) { Codes = CodeColumns.Split },
        new(WrittenForm.TabSeparated) { Dash = "---" },
        new(WrittenForm.Html) { Codes = CodeColumns.WithName, Thousands = true },
        new(WrittenForm.CellPerLine) { Codes = CodeColumns.Single, Thousands = true },
        new(WrittenForm.TabSeparated) { Codes = CodeColumns.WithName },
        new(WrittenForm.Html) { Codes = CodeColumns.Single, PlainLabels = true },
        new(WrittenForm.TabSeparated) { Codes = CodeColumns.Split, PlainLabels = true },
    ];

    /// <summary>Departments × years; form is cells, tabs, html or mix; detailed ones explain each item and evaluation, and fewer decimals round each cell.</summary>
    public static IEnumerable<GeneratedFile> Many(int departments, int years, string form, AmountUnit unit, bool detailed = false, int decimals = 2)
    {
        var forms = form switch
        {
            "cells" => Mix.Where(options => options.Form == WrittenForm.CellPerLine).ToArray(),
            "tabs" => Mix.Where(options => options.Form == WrittenForm.TabSeparated).ToArray(),
            "html" => Mix.Where(options => options.Form == WrittenForm.Html).ToArray(),
            _ => Mix,
        };
        foreach (var department in Departments.Many(departments))
        {
            // The profile is the number modulo eight: dividing first lets every profile meet every form.
            var options = forms[(department.Number + department.Number / Profiles.All.Count) % forms.Length] with { Unit = unit, Detailed = detailed, Decimals = decimals };
            foreach (var account in AccountGenerator.Years(department, Last - years + 1, Last))
            {
                var document = DocumentComposer.Compose(account, options);
                var name = string.Create(CultureInfo.InvariantCulture, $"{department.Region.Code}/{department.Profile.Slug}-{account.Year}.{options.Extension}");
                yield return new GeneratedFile(name, Encoding.UTF8.GetBytes(DocumentWriter.Write(document, account, options)), account, document);
            }
        }
    }
}
