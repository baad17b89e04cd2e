using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>Completeness, form and wording.</summary>
internal static class FormChecks
{
    public static readonly IReadOnlyList<Check> Completeness =
    [
        new RequiredTablesCheck("C01", "应公开的表齐全") { Basis = Bases.Completeness, Severity = FindingSeverity.Warning },
        new AnnouncedCheck("C02", "所说“如下”的内容确实列出") { Basis = Bases.Completeness, Severity = FindingSeverity.Warning },
        new RequiredSectionsCheck("C03", "情况说明的内容齐全") { Basis = Bases.Completeness, Severity = FindingSeverity.Warning },
        new EmptyTableCheck("C04", "空表附有说明") { Basis = Bases.Completeness, Severity = FindingSeverity.Warning },
        new ReasonCheck("C05", "增减变化说明了原因") { Basis = Bases.Completeness, Severity = FindingSeverity.Warning },
    ];

    public static readonly IReadOnlyList<Check> Wording =
    [
        new PlaceholderCheck("W01", "没有遗留模板的占位和提示用语，数字和名称已填写") { Basis = Bases.Wording, Severity = FindingSeverity.Warning },
        new DoubledCheck("W02", "没有重复的词语和句子") { Basis = Bases.Wording, Severity = FindingSeverity.Warning },
        new AllOfCheck("W03", "自称与本部门名称一致，说明收支总额的句子以本部门的名称开头")
        {
            Basis = Bases.Wording,
            Severity = FindingSeverity.Warning,
            Parts =
            [
                new OtherBodyCheck("W03", "自称与本部门名称一致") { Basis = Bases.Wording, Severity = FindingSeverity.Warning },
                new OtherDepartmentCheck("W03", "说明收支总额的句子以本部门的名称开头") { Basis = Bases.Wording, Severity = FindingSeverity.Warning },
            ],
        },
        new CodeLengthCheck("W04", "科目编码的位数和类正确") { Basis = Bases.Classification },
        new CodeNameCheck("W05", "科目名称与编码一致") { Basis = Bases.Classification, Severity = FindingSeverity.Warning },
        new GlossaryCodeCheck("W06", "名词解释的科目在公开表中出现") { Basis = Bases.Wording, Severity = FindingSeverity.Warning },
        new AllOfCheck("W07", "标题和所列各项的序号连续、不重复")
        {
            Basis = Bases.Wording,
            Severity = FindingSeverity.Warning,
            Parts =
            [
                new SectionNumberCheck("W07", "标题序号连续、不重复") { Basis = Bases.Wording, Severity = FindingSeverity.Warning },
                new ItemNumberCheck("W07", "所列各项的序号连续、不重复") { Basis = Bases.Wording, Severity = FindingSeverity.Warning },
            ],
        },
        new PunctuationCheck("W08", "标点、括号、引号、百分号完整") { Basis = Bases.Wording, Severity = FindingSeverity.Information },
    ];
}
