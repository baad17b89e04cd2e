using System.Globalization;
using System.Text;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Bench.Generation.Writers;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Samples;

/// <summary>The repository's samples: eight departments, three years, three forms, four planted faults.</summary>
internal static class SampleSet
{
    private const int First = 2022;
    private const int Last = 2024;

    /// <summary>The form of each department's documents, in the order of <see cref="Departments.Samples"/>.</summary>
    private static readonly FormOptions[] Forms =
    [
        new(WrittenForm.CellPerLine),
        new(WrittenForm.Html) { Codes = CodeColumns.Split, Thousands = true },
        new(WrittenForm.TabSeparated) { Dash = "---" },
        new(WrittenForm.Html) { Codes = CodeColumns.Single },
        new(WrittenForm.CellPerLine) { Thousands = true },
        new(WrittenForm.TabSeparated) { Codes = CodeColumns.WithName, PlainLabels = true },
        new(WrittenForm.Html) { Codes = CodeColumns.WithName, Dash = "--" },
        new(WrittenForm.CellPerLine) { Codes = CodeColumns.Single, Unit = AmountUnit.Yuan, Thousands = true },
    ];

    public static IReadOnlyList<PlantedFault> Faults { get; } =
    [
        new PlantedCell("education", 2023, "T03-2", "类的支出合计不等于所属各款之和", DisclosureTable.Expenditure, "205", "本年支出合计", "1,314.07"),
        new PlantedPercentage("education", 2023, "A01", "占比与金额不符", "本年收入的具体构成", "占", "79.20"),
        new PlantedCell("culture", 2024, "T09-1", "“三公”经费合计不等于三项之和", DisclosureTable.ThreePublicExpenses, "三公经费支出", "决算数", "19.98"),
        new PlantedPercentage("culture", 2024, "A02", "增减幅度与增减额不符", "（一）工资福利支出", "万元，增长", "18.88"),
    ];

    /// <summary>Every file of the samples folder by its name, in order.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        var manifest = new StringBuilder(Manifest.Heading);
        var planted = new StringBuilder("file,check,where,printed,correct,what\n");
        for (var i = 0; i < Departments.Samples.Count; i++)
        {
            var department = Departments.Samples[i];
            foreach (var account in AccountGenerator.Years(department, First, Last))
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{department.Profile.Slug}-{account.Year}.{Forms[i].Extension}");
                var document = DocumentComposer.Compose(account, Forms[i]);
                foreach (var fault in Faults.Where(fault => fault.Slug == department.Profile.Slug && fault.Year == account.Year))
                {
                    (document, var printed, var correct) = fault.Plant(document);
                    planted.Append(CultureInfo.InvariantCulture, $"{name},{fault.Check},{fault.Where},\"{printed}\",\"{correct}\",{fault.What}\n");
                }

                manifest.Append(Manifest.Line(name, account));
                yield return (name, Encoding.UTF8.GetBytes(DocumentWriter.Write(document, account, Forms[i])));
            }
        }

        yield return ("manifest.csv", Encoding.UTF8.GetBytes(manifest.ToString()));
        yield return ("planted-faults.csv", Encoding.UTF8.GetBytes(planted.ToString()));
    }
}
