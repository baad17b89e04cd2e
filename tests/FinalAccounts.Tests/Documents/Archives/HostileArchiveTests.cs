using System.IO.Compression;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Archives;
using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Tests.Documents.Archives;

/// <summary>Hostile and broken archives end in one sentence, in time, and leave nothing behind.</summary>
[Collection("archives")]
public sealed class HostileArchiveTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly DateTime start = DateTime.UtcNow;
    private readonly string[] before = Folders();

    /// <summary>After each: in time, and no folder of a program is left that was not there before.</summary>
    public void Dispose()
    {
        Assert.True(DateTime.UtcNow - start < Limit);
        Assert.Empty(Folders().Except(before));
    }

    [Fact]
    public void A_bomb_of_one_member_is_not_unpacked()
    {
        var refused = Assert.Single(ArchiveReader.Unpack(Bomb(members: 1, megabytes: 400)).Refused);

        Assert.Equal("too-large", refused.Reason.Code);
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_counted()
    {
        // The length in the directory and in the member's head is made small; the data are as long as before.
        var bytes = Bomb(members: 1, megabytes: 100).Bytes;
        foreach (var (mark, offset) in new[] { ("PK\x01\x02", 24), ("PK\x03\x04", 22) })
        {
            var at = bytes.AsSpan().IndexOf(Encoding.Latin1.GetBytes(mark));
            BitConverter.TryWriteBytes(bytes.AsSpan(at + offset), 1000);
        }

        var unpacked = ArchiveReader.Unpack(new SourceFile("炸弹.zip", bytes));

        Assert.Contains(Assert.Single(unpacked.Refused).Reason.Code, new[] { "too-large", "damaged-file" });
        Assert.Empty(unpacked.Files);
    }

    [Fact]
    public void A_bomb_of_many_members_is_refused() => Assert.Equal("too-large", Refusal(Bomb(members: 8, megabytes: 50)));

    [Fact]
    public void A_bomb_in_an_archive_counts_with_the_rest()
    {
        var inner = Bomb(members: 4, megabytes: 50).Bytes;
        var unpacked = Try(Packed.Zip([("一.zip", inner), ("二.zip", inner)]));

        Assert.Equal("too-large", unpacked);
    }

    [Fact]
    public void Ten_thousand_members_are_refused() => Assert.Equal("too-large", Refusal(Packed.Zip([.. Enumerable.Range(0, 10_000).Select(number => ($"{number}.txt", "x"))])));

    [Theory]
    [InlineData("../甲.txt")]
    [InlineData("a/../../甲.txt")]
    [InlineData("/tmp/甲.txt")]
    [InlineData("..\\甲.txt")]
    [InlineData("C:\\甲.txt")]
    public void A_path_that_leads_out_is_not_read(string path)
    {
        var unpacked = ArchiveReader.Unpack(Packed.Zip((path, "x"), ("乙.txt", "乙")));

        Assert.Equal("unsafe-path", Assert.Single(unpacked.Refused).Reason.Code);
        Assert.Equal("乙.txt", Assert.Single(unpacked.Files).Name);
    }

    [Theory]
    [InlineData("../../甲.txt")]
    [InlineData("/tmp/甲.txt")]
    public void Neither_is_one_in_a_tar(string path)
    {
        Packed.RequireUnar();
        var unpacked = ArchiveReader.Unpack(Packed.Tar(Packed.TarFile(path, "x"), Packed.TarFile("乙.txt", "乙")));

        Assert.Equal("unsafe-path", Assert.Single(unpacked.Refused).Reason.Code);
        Assert.Equal("乙.txt", Assert.Single(unpacked.Files).Name);
    }

    /// <summary>A link to a folder outside, and a member that would be written through it.</summary>
    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        Packed.RequireUnar();
        var outside = Directory.CreateTempSubdirectory("outside-").FullName;
        try
        {
            var unpacked = ArchiveReader.Unpack(Packed.Tar(Packed.TarLink("l", outside), Packed.TarFile("l/甲.txt", "x"), Packed.TarLink("密.txt", "/etc/passwd"), Packed.TarFile("乙.txt", "乙")));

            Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
            Assert.Equal(2, unpacked.Refused.Count(refused => refused.Reason.Code == "unsafe-path"));
            Assert.DoesNotContain(unpacked.Files, file => Encoding.UTF8.GetString(file.Bytes).Contains("root", StringComparison.Ordinal));
            Assert.Contains(unpacked.Files, file => file.Name == "乙.txt");
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void A_link_in_a_7z_is_not_followed()
    {
        Packed.RequireUnar();
        var archive = Packed.Bsdtar("提交.7z", folder =>
        {
            File.CreateSymbolicLink(Path.Combine(folder, "l.txt"), "/etc/passwd");
            File.WriteAllText(Path.Combine(folder, "b.txt"), "乙");
        });

        var unpacked = ArchiveReader.Unpack(archive);

        Assert.Equal("unsafe-path", Assert.Single(unpacked.Refused).Reason.Code);
        Assert.Equal("b.txt", Assert.Single(unpacked.Files).Name);
    }

    [Fact]
    public void An_encrypted_zip_says_so()
    {
        var archive = Packed.Bsdtar("提交.zip", folder => File.WriteAllText(Path.Combine(folder, "a.txt"), "甲"), "--options", "zip:encryption=aes256", "--passphrase", "x");

        Assert.Equal("encrypted-file", Assert.Single(ArchiveReader.Unpack(archive).Refused).Reason.Code);
    }

    [Fact]
    public void An_encrypted_rar_says_so()
    {
        Packed.RequireUnar();
        (string, byte[])[] members = [("a.txt", new byte[16])];

        Assert.Equal("encrypted-file", Refusal(Rars.Of(members, archiveFlags: Rars.EncryptedList)));
        Assert.Equal("encrypted-file", Assert.Single(ArchiveReader.Unpack(Rars.Of(members, memberFlags: Rars.EncryptedMember)).Refused).Reason.Code);
    }

    [Fact]
    public void A_cut_archive_says_so()
    {
        Packed.RequireUnar();
        var zip = Packed.Zip(("甲.txt", new string('甲', 5000)));
        var sevenZip = Packed.Bsdtar("提交.7z", folder => File.WriteAllText(Path.Combine(folder, "a.txt"), "甲"));
        var rar = Rars.Of([("a.txt", new byte[500])]);

        Assert.Equal("damaged-file", Refusal(zip with { Bytes = zip.Bytes[..^30] }));
        Assert.Equal("damaged-file", Refusal(sevenZip with { Bytes = sevenZip.Bytes[..^10] }));
        Assert.Equal("damaged-file", Assert.Single(ArchiveReader.Unpack(rar with { Bytes = rar.Bytes[..^200] }).Refused).Reason.Code);
    }

    /// <summary>One changed byte in a stored member: another figure, if the checksum were not looked at.</summary>
    [Fact]
    public void A_damaged_member_is_not_taken_for_a_good_one()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("甲.txt", CompressionLevel.NoCompression).Open();
            part.Write("1,234.50"u8);
        }

        var damagedZip = Damaged(stream.ToArray());
        Assert.Equal("damaged-file", Assert.Single(ArchiveReader.Unpack(new SourceFile("提交.zip", damagedZip)).Refused).Reason.Code);

        Packed.RequireUnar();
        var damagedRar = Damaged(Rars.Of([("a.txt", "1,234.50"u8.ToArray()), ("b.txt", "好"u8.ToArray())]).Bytes);
        var unpacked = ArchiveReader.Unpack(new SourceFile("提交.rar", damagedRar));
        Assert.Equal("damaged-file", Assert.Single(unpacked.Refused).Reason.Code);
        Assert.Equal("b.txt", Assert.Single(unpacked.Files).Name);
    }

    [Fact]
    public void An_empty_archive_says_so() => Assert.Equal("empty-file", Refusal(Packed.Zip(Array.Empty<(string, string)>())));

    [Theory]
    [InlineData("Rar!\u001a\u0007\0")]
    [InlineData("7z\u00bc\u00af\u0027\u001c")]
    [InlineData("\u001f\u008b")]
    public void Noise_behind_an_archives_mark_is_refused(string mark)
    {
        Packed.RequireUnar();
        var noise = new byte[4000];
        new Random(1).NextBytes(noise);

        Assert.Contains(Try(new SourceFile("提交", [.. Encoding.Latin1.GetBytes(mark), .. noise])), new[] { "damaged-file", "encrypted-file", "empty-file", "too-large" });
    }

    /// <summary>The code of the refusal, of the archive or of its only member.</summary>
    private static string? Try(SourceFile file)
    {
        try
        {
            var unpacked = ArchiveReader.Unpack(file);
            return unpacked.Refused.Count > 0 ? unpacked.Refused[0].Reason.Code : null;
        }
        catch (UnreadableFileException reason)
        {
            return reason.Code;
        }
    }

    private static string Refusal(SourceFile file)
    {
        var reason = Assert.Throws<UnreadableFileException>(() => ArchiveReader.Unpack(file));
        Assert.EndsWith("。", reason.Message, StringComparison.Ordinal);
        return reason.Code;
    }

    private static byte[] Damaged(byte[] archive)
    {
        var at = archive.AsSpan().IndexOf("1,234.50"u8);
        archive[at] = (byte)'9';
        return archive;
    }

    private static SourceFile Bomb(int members, int megabytes)
    {
        using var stream = new MemoryStream();
        var zeros = new byte[1024 * 1024];
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var member = 0; member < members; member++)
            {
                using var part = zip.CreateEntry($"{member}.txt").Open();
                for (var i = 0; i < megabytes; i++) part.Write(zeros);
            }
        }

        return new SourceFile("炸弹.zip", stream.ToArray());
    }

    private static string[] Folders() => Directory.GetDirectories(Path.GetTempPath(), WorkFolder.Prefix + "archive-*");
}
