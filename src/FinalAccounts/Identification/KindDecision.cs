using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>What the document is, or why it is refused.</summary>
internal static class KindDecision
{
    private const int Enough = 3;

    private const int LinesOfGovernment = 2;

    public static ReportKind Decide(string file, ReportKind? given, DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, IReadOnlyList<AccountTable> tables, IReadOnlyList<Scorecard> scorecards)
    {
        var printed = tables.Count(table => table is { Table: not null, Status: TableStatus.Present or TableStatus.EmptyByStatement });
        var account = AccountEvidence(title, nameOfFile, evidence, printed);
        if (Foreign(file, title, evidence, account, printed) is { } foreign) throw foreign;
        if (given is { } kind) return kind;

        if (title?.Subject == TitleSubject.Evaluation && account < Enough) return ReportKind.PerformanceEvaluation;
        if (account < Enough && title?.Subject == TitleSubject.ProjectEvaluation) throw IdentificationMessages.ProjectEvaluation(file);
        if (account < Enough && !IsOverallCardAlone(scorecards, evidence)) throw scorecards.Count > 0 ? IdentificationMessages.ScorecardsAlone(file) : IdentificationMessages.NothingFound(file);
        return DepartmentOrUnit(file, title is { IsAccount: true } ? title : nameOfFile, evidence);
    }

    /// <summary>Why one of several files is no part of a report at all: a budget, a government's account, or nothing of a disclosure; else null.</summary>
    public static UnreadableFileException? WhyNoPart(string file, DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, IReadOnlyList<AccountTable> tables, IReadOnlyList<Scorecard> scorecards)
    {
        var printed = tables.Count(table => table is { Table: not null, Status: TableStatus.Present or TableStatus.EmptyByStatement });
        var account = AccountEvidence(title, nameOfFile, evidence, printed);
        if (Foreign(file, title, evidence, account, printed) is { } foreign) return foreign;
        var isPart = account > 0 || title is not null || scorecards.Count > 0 || evidence.Headings.Count > 0 || evidence.Sentences.Count > 0 || evidence.Lines.Account > 0 || tables.Any(table => table.Table is null);
        return isPart ? null : IdentificationMessages.NothingFound(file);
    }

    private static UnreadableFileException? Foreign(string file, DocumentTitle? title, DocumentEvidence evidence, int account, int printed)
    {
        if (IsBudget(title, evidence, account)) return IdentificationMessages.Budget(file);
        var isOfGovernment = title?.Subject == TitleSubject.GovernmentAccount || (printed == 0 && evidence.GovernmentLines >= LinesOfGovernment && title?.Subject is null or TitleSubject.Account);
        return isOfGovernment ? IdentificationMessages.GovernmentAccount(file) : null;
    }

    private static int AccountEvidence(DocumentTitle? title, DocumentTitle? nameOfFile, DocumentEvidence evidence, int printedTables)
    {
        var weight = title is { IsAccount: true } ? title.Subject == TitleSubject.Account && title.Department is null ? 2 : 3 : 0;
        weight += printedTables > 0 ? 3 : 0;
        weight += nameOfFile is { IsAccount: true } ? 1 : 0;
        var headings = evidence.Headings.FindAll(heading => heading.Contains("决算", StringComparison.Ordinal));
        if (headings.Exists(heading => heading[0] == '第')) weight += 3;
        return weight + (2 * Math.Min(2, headings.Count));
    }

    private static bool IsBudget(DocumentTitle? title, DocumentEvidence evidence, int account) =>
        (title?.Subject == TitleSubject.Budget && account < Enough + Enough) || (title is null && account < Enough && evidence.Lines is { Account: 0, Budget: >= 3 });

    /// <summary>Scorecards of a whole department with no word of a final account are not enough: their report is missing.</summary>
    private static bool IsOverallCardAlone(IReadOnlyList<Scorecard> scorecards, DocumentEvidence evidence) => scorecards.Count > 0 && evidence.Lines.Account > 0;

    private static ReportKind DepartmentOrUnit(string file, DocumentTitle? title, DocumentEvidence evidence)
    {
        if (title?.Subject == TitleSubject.DepartmentAccount) return ReportKind.DepartmentFinalAccount;
        if (title?.Subject == TitleSubject.UnitAccount) return ReportKind.UnitFinalAccount;
        var department = Says("部门");
        var unit = Says("单位");
        if (evidence.Self.Department > evidence.Self.Unit) department++;
        else if (evidence.Self.Unit > evidence.Self.Department) unit++;
        if (department == unit && department > 0) throw IdentificationMessages.KindUncertain(file);
        return unit > department ? ReportKind.UnitFinalAccount : ReportKind.DepartmentFinalAccount;

        int Says(string scope) => (2 * Math.Min(2, evidence.Headings.Count(heading => heading.Contains(scope + "决算", StringComparison.Ordinal)))) + (evidence.Headings.Exists(heading => heading.Contains(scope + "概况", StringComparison.Ordinal) || heading.Contains(scope + "基本情况", StringComparison.Ordinal)) ? 1 : 0);
    }
}
