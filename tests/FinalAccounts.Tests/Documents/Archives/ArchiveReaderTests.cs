using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Archives;

namespace FinalAccounts.Tests.Documents.Archives;

[Collection("archives")]
public sealed class ArchiveReaderTests
{
    private static readonly (string Path, byte[] Bytes)[] Members = [("决算公开/云溪市商务局说明.txt", Encoding.UTF8.GetBytes("说明")), ("决算公开/附表.txt", Encoding.UTF8.GetBytes("附表"))];

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gbk")]
    [InlineData("gb18030")]
    public void The_files_of_a_zip_have_their_names(string encoding) => AssertMembers(ArchiveReader.Unpack(Packed.Zip(Members, encoding)), "提交.zip");

    [Fact]
    public void The_files_of_a_rar_have_their_names()
    {
        Packed.RequireUnar();
        AssertMembers(ArchiveReader.Unpack(Rars.Of(Members)), "提交.rar");
    }

    [Theory]
    [InlineData("提交.7z")]
    [InlineData("提交.tar.gz")]
    public void Other_archives_are_unpacked(string name)
    {
        Packed.RequireUnar();
        var archive = Packed.Bsdtar(name, folder =>
        {
            Directory.CreateDirectory(Path.Combine(folder, "决算公开"));
            foreach (var (path, bytes) in Members) File.WriteAllBytes(Path.Combine(folder, path), bytes);
        });

        AssertMembers(ArchiveReader.Unpack(archive), name);
    }

    [Fact]
    public void A_compressed_file_keeps_its_name()
    {
        Packed.RequireUnar();
        using var stream = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Compress, leaveOpen: true)) gzip.Write("说明"u8);

        var file = Assert.Single(ArchiveReader.Unpack(new SourceFile("说明.txt.gz", stream.ToArray())).Files);

        Assert.Equal(("说明.txt", "说明"), (file.Name, Encoding.UTF8.GetString(file.Bytes)));
    }

    [Fact]
    public void An_archive_in_an_archive_is_unpacked_and_a_third_one_is_not()
    {
        var third = Packed.Zip(("丙.txt", "丙"));
        var second = Packed.Zip([("乙.txt", "乙"u8.ToArray()), ("三.zip", third.Bytes)]);
        var unpacked = ArchiveReader.Unpack(Packed.Zip([("甲.txt", "甲"u8.ToArray()), ("二.zip", second.Bytes)]));

        Assert.Equal(["甲.txt", "二.zip/乙.txt"], unpacked.Files.Select(file => file.Container!.Path));
        var refused = Assert.Single(unpacked.Refused);
        Assert.Equal(("提交.zip/二.zip/三.zip", "too-deep"), (refused.Path, refused.Reason.Code));
    }

    [Fact]
    public void What_systems_leave_beside_the_documents_is_passed_over()
    {
        var unpacked = ArchiveReader.Unpack(Packed.Zip(("__MACOSX/._甲.txt", "x"), (".DS_Store", "x"), ("甲/Thumbs.db", "x"), ("甲/~$说明.docx", "x"), ("甲/说明.txt", "说明")));

        Assert.Equal("甲/说明.txt", Assert.Single(unpacked.Files).Container!.Path);
        Assert.Empty(unpacked.Refused);
    }

    [Fact]
    public void A_Word_file_is_no_archive()
    {
        Assert.False(ArchiveReader.IsArchive(Office.DrawnDocx.OfBody("<w:p/>")));
        Assert.True(ArchiveReader.IsArchive(Packed.Zip(("甲.txt", "甲"))));
        Assert.False(ArchiveReader.IsArchive(new SourceFile("甲.zip", "文字"u8.ToArray())));
    }

    private static void AssertMembers(UnpackedArchive unpacked, string archive)
    {
        Assert.Empty(unpacked.Refused);
        var files = unpacked.Files.OrderBy(file => file.Container!.Path, StringComparer.Ordinal).ToList();
        Assert.Equal(Members.Select(member => member.Path).Order(StringComparer.Ordinal), files.Select(file => file.Container!.Path));
        Assert.Equal(["云溪市商务局说明.txt", "附表.txt"], files.Select(file => file.Name));
        Assert.Equal(["说明", "附表"], files.Select(file => Encoding.UTF8.GetString(file.Bytes)));
        Assert.All(files, file => Assert.Equal(archive, file.Container!.Name));
    }
}
