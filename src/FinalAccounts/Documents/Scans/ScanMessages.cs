using FinalAccounts.Documents.Pdf;
using FinalAccounts.Model;

namespace FinalAccounts.Documents.Scans;

/// <summary>Every sentence about scans with its stable code.</summary>
internal static class ScanMessages
{
    private const string Install = $"请安装tesseract-ocr和tesseract-ocr-chi-sim（Debian：apt-get install tesseract-ocr tesseract-ocr-chi-sim），或用{TesseractProgram.Variable}指明tesseract的位置";

    public static UnreadableFileException NoProgram(string name) =>
        new("scan", $"文件“{name}”是扫描件，没有文字层，需要由tesseract识别：{Install}；也可提交由Word等软件直接导出的PDF。");

    public static UnreadableFileException NoRenderer(string name) =>
        new("program-missing", $"文件“{name}”是图片，读取需要mutool：请安装mupdf-tools（Debian：apt-get install mupdf-tools），或用{MutoolProgram.Variable}指明它的位置。");

    public static UnreadableFileException NotRead(string name) =>
        new("scan", $"文件“{name}”是扫描件，识别程序在限定时间内没有读出任何文字，请检查文件内容，或提交由Word等软件直接导出的PDF。");

    public static UnreadableFileException DamagedPicture(string name) => new("damaged-file", $"图片文件“{name}”已损坏，无法读取，请核对文件是否完整。");

    public static ImportIssue ReadByMachine(IReadOnlyList<int> pages) =>
        new("read-by-machine", IssueSeverity.Note, $"第{Listed(pages)}页是扫描图片，其中的文字和数字由机器识别，未经核实，请对照原件使用。");

    public static ImportIssue NoProgramForPages(IReadOnlyList<int> pages) =>
        new("page-is-picture", IssueSeverity.Doubt, $"第{Listed(pages)}页是图片，没有文字层，其中的内容没有读取。{Install}后可以识别。");

    public static ImportIssue PagesNotRead(IReadOnlyList<int> pages) =>
        new("page-not-read", IssueSeverity.Doubt, $"第{Listed(pages)}页是扫描图片，识别程序在限定时间内没有读完，其中的内容没有读取，请核对原文件。");

    public static ImportIssue DoubtfulNumbers(int count) =>
        new("scan-doubtful-numbers", IssueSeverity.Doubt, $"扫描图片中有{count}个数字两次识别的结果不一致，没有采用，以“\uFFFD”标出，请核对原件。");

    /// <summary>3、5—9: runs of pages as one.</summary>
    private static string Listed(IReadOnlyList<int> pages)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var page in pages)
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == page) runs[^1] = (runs[^1].First, page);
            else runs.Add((page, page));
        }

        return string.Join("、", runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}—{run.Last}"));
    }
}
