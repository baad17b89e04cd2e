using System.IO.Compression;
using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Zip packages made or changed part by part.</summary>
internal static class Zips
{
    public static SourceFile Of(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return new SourceFile("提交.zip", stream.ToArray());
    }

    /// <summary>The file with one part's text changed.</summary>
    public static SourceFile Change(SourceFile file, string name, Func<string, string> change)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Bytes), ZipArchiveMode.Read);
        var parts = zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            var text = reader.ReadToEnd();
            return (entry.FullName, entry.FullName == name ? change(text) : text);
        });
        return Of([.. parts]) with { Name = file.Name };
    }

    /// <summary>The file with more parts.</summary>
    public static SourceFile Add(SourceFile file, params (string Name, string Text)[] added)
    {
        using var stream = new MemoryStream();
        stream.Write(file.Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, text) in added)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return new SourceFile(file.Name, stream.ToArray());
    }

    /// <summary>A part that unpacks to this many megabytes of spaces between a start and an end.</summary>
    public static SourceFile Bomb(string name, string start, int megabytes, string end)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(start));
            var spaces = new byte[1024 * 1024];
            spaces.AsSpan().Fill((byte)' ');
            for (var i = 0; i < megabytes; i++) part.Write(spaces);
            part.Write(Encoding.UTF8.GetBytes(end));
        }

        return new SourceFile("提交.docx", stream.ToArray());
    }
}
