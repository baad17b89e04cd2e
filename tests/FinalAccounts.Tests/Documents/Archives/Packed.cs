using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Archives;

/// <summary>Archives made in a test.</summary>
internal static class Packed
{
    static Packed() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A zip; names in another encoding than UTF-8 are not marked, as Chinese systems write them.</summary>
    public static SourceFile Zip(IEnumerable<(string Path, byte[] Bytes)> members, string encoding = "utf-8", string name = "提交.zip")
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, encoding == "utf-8" ? null : Encoding.GetEncoding(encoding)))
        {
            foreach (var (path, bytes) in members)
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(bytes);
            }
        }

        return new SourceFile(name, stream.ToArray());
    }

    public static SourceFile Zip(params (string Path, string Text)[] members) => Zip(members.Select(member => (member.Path, Encoding.UTF8.GetBytes(member.Text))));

    public static SourceFile Tar(params TarEntry[] entries)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, leaveOpen: true))
        {
            foreach (var entry in entries) tar.WriteEntry(entry);
        }

        return new SourceFile("提交.tar", stream.ToArray());
    }

    public static TarEntry TarFile(string path, string text) => new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) };

    public static TarEntry TarLink(string path, string target) => new PaxTarEntry(TarEntryType.SymbolicLink, path) { LinkName = target };

    /// <summary>What bsdtar packs of a folder that is filled by the test; skipped where there is no bsdtar.</summary>
    public static SourceFile Bsdtar(string name, Action<string> fill, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("packed-").FullName;
        try
        {
            var content = Directory.CreateDirectory(Path.Combine(folder, "content")).FullName;
            fill(content);
            var archive = Path.Combine(folder, name);
            var start = new ProcessStartInfo("bsdtar", ["-a", "-cPf", archive, .. options, "-C", content, .. Directory.EnumerateFileSystemEntries(content).Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()]);
            start.Environment["LC_ALL"] = "C.UTF-8";
            try
            {
                using var process = Process.Start(start)!;
                process.WaitForExit();
                Assert.Equal(0, process.ExitCode);
            }
            catch (System.ComponentModel.Win32Exception)
            {
                Assert.Skip("bsdtar (libarchive-tools) is not on this machine.");
            }

            return new SourceFile(name, File.ReadAllBytes(archive));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Skips where rar and 7z can't be unpacked.</summary>
    public static void RequireUnar() => Assert.SkipWhen(FinalAccounts.Documents.Archives.UnarProgram.Find() is null, "unar and lsar are not on this machine.");
}
