using FinalAccounts.Bench.Generation.Accounts;

namespace FinalAccounts.Bench.Generation.Writers;

/// <summary>Writes a document in the form that its options ask for.</summary>
internal static class DocumentWriter
{
    public static string Write(PublishedDocument document, AccountYear account, FormOptions form) => form.Form switch
    {
        WrittenForm.CellPerLine => CellPerLineWriter.Write(document),
        WrittenForm.TabSeparated => TabSeparatedWriter.Write(document),
        _ => HtmlWriter.Write(document, account.Department.NameIn(account.Year), account.Year),
    };
}
