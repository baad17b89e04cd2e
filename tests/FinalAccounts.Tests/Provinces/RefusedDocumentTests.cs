using System.Text.RegularExpressions;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces;

/// <summary>Blank official forms and budgets, whole documents of them, are refused with the reason; final accounts that speak of budgets are not.</summary>
public sealed partial class RefusedDocumentTests
{
    private static readonly ProvincialForm Form = ProvincialForms.Named("label-public");

    public static TheoryData<string, string, string> Placeholders() => new()
    {
        { "XX", "XX局", "2024" },
        { "××", "××部门", "20××" },
        { "…", "某某部门", "20XX" },
        { "    ", "（部门名称）", "2024" },
        { "___", "______局", "____" },
        { "", "XXX单位", "XXXX" },
    };

    [Theory]
    [MemberData(nameof(Placeholders))]
    public void A_blank_form_is_known_as_one(string placeholder, string name, string year)
    {
        var blank = ProvincialAccounts.Document(Form).EachNumber(_ => "").EachText(text => Figure().Replace(text.Replace("云汀市自然资源局", name, StringComparison.Ordinal), placeholder).Replace("2024", year, StringComparison.Ordinal));
        blank = blank with { Elements = [.. blank.Elements.Where(element => element is not TableElement { Id: null })] };
        foreach (var format in new[] { "cells", "tabs", "html", "docx" })
        {
            var refusal = Assert.Throws<UnreadableFileException>(() => AccountReader.Read(PrintedForm.Of(blank, format), ProvincialAccounts.Given));

            Assert.Equal((format, "blank-form"), (format, refusal.Code));
        }
    }

    [Fact]
    public void A_departments_budget_is_refused()
    {
        var budget = ProvincialAccounts.Document(Form).EachText(text => text.Replace("年度部门决算", "年部门预算", StringComparison.Ordinal).Replace("支出决算", "支出预算", StringComparison.Ordinal).Replace("收入决算", "收入预算", StringComparison.Ordinal).Replace("决算", "预算", StringComparison.Ordinal));
        AssertRefused(budget);
    }

    [Theory]
    [InlineData("云汀市自然资源局2025年部门预算公开")]
    [InlineData("2025年云汀市自然资源局部门预算编制说明")]
    [InlineData("云汀市自然资源局2025年单位预算")]
    [InlineData("云汀市自然资源局2025年“三公”经费预算")]
    [InlineData("2025年项目支出预算绩效目标表")]
    public void A_budgets_single_tables_are_refused(string title) => AssertRefused(new PublishedDocument(title,
    [
        new HeadingElement(1, title),
        new TableElement("2025年项目支出绩效目标表", [Row("项目名称", "地质灾害防治"), Row("年度预算金额", "45.50"), Row("绩效目标", "排查隐患点")]),
        new ParagraphElement("2025年“三公”经费预算数为12.60万元，比上年预算减少0.40万元。"),
    ]));

    [Fact]
    public void A_final_account_that_speaks_of_budgets_is_one()
    {
        var document = ProvincialAccounts.Document(Form);
        var account = document with
        {
            Elements = [.. document.Elements, new HeadingElement(1, "附：2025年部门预算编制情况"), .. Enumerable.Repeat(new ParagraphElement("一、2025年部门预算收支总体安排"), 6), new ParagraphElement("2025年部门预算绩效目标表另行公开。")],
        };
        foreach (var format in new[] { "cells", "tabs", "html", "docx" })
        {
            Assert.Equal(ProvincialAccounts.Year, AccountReader.Read(PrintedForm.Of(account, format), ProvincialAccounts.Given).Account.Year);
        }
    }

    private static IReadOnlyList<Cell> Row(params string[] texts) => [.. texts.Select(text => new Cell(text))];

    private static void AssertRefused(PublishedDocument document)
    {
        foreach (var format in new[] { "cells", "tabs", "html", "docx" })
        {
            var refusal = Assert.Throws<UnreadableFileException>(() => AccountReader.Read(PrintedForm.Of(document, format), ProvincialAccounts.Given));

            Assert.Equal((format, "not-a-final-account"), (format, refusal.Code));
            Assert.Contains("预算", refusal.Message, StringComparison.Ordinal);
        }
    }

    // Every figure of a sentence; 单价100万元（含）以上设备 is the form's own wording, and years stay for the next step.
    [GeneratedRegex(@"(?<!单价)(?<![\d.])(?!20\d\d年)\d[\d,]*(?:\.\d+)?(?=万元|元|%|个|人|辆|台|批|次|月|家|份|场|项)")]
    private static partial Regex Figure();
}
