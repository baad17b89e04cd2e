using System.CommandLine;
using System.Diagnostics;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Commands;

/// <summary>generate: any number of balancing accounts for load tests, one file at a time.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var departments = new Option<int>("--departments") { Description = "How many departments.", DefaultValueFactory = _ => 100 };
        var years = new Option<int>("--years") { Description = "How many years up to 2024.", DefaultValueFactory = _ => 3 };
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write to, with a manifest.csv.", Required = true };
        var form = new Option<string>("--form") { Description = "cells, tabs, html or mix.", DefaultValueFactory = _ => "mix" };
        form.AcceptOnlyFromAmong("cells", "tabs", "html", "mix");
        var unit = new Option<string>("--unit") { Description = "wanyuan (万元) or yuan (元).", DefaultValueFactory = _ => "wanyuan" };
        unit.AcceptOnlyFromAmong("wanyuan", "yuan");
        var command = new Command("generate", "Writes generated accounts that balance.") { departments, years, folder, form, unit };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder);
            target.Create();
            using var manifest = new StreamWriter(Path.Combine(target.FullName, "manifest.csv"));
            manifest.Write(Manifest.Heading);
            var clock = Stopwatch.StartNew();
            var files = 0;
            foreach (var generated in GeneratedFiles.Many(
                parsed.GetValue(departments), parsed.GetValue(years), parsed.GetValue(form)!, parsed.GetValue(unit) == "yuan" ? AmountUnit.Yuan : AmountUnit.TenThousandYuan))
            {
                var path = Path.Combine(target.FullName, generated.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, generated.Bytes);
                manifest.Write(Manifest.Line(generated.Name, generated.Account));
                if (++files % 1000 == 0) Console.Error.WriteLine($"{files} files, {files / clock.Elapsed.TotalSeconds:0} a second");
            }

            Console.Error.WriteLine($"{files} files in {clock.Elapsed.TotalSeconds:0.0} s, in {target.FullName}.");
            return 0;
        });
        return command;
    }
}
