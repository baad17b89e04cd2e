using FinalAccounts.Web.Originals;
using Microsoft.Extensions.Logging.Abstractions;

namespace FinalAccounts.Web.Tests.Originals;

/// <summary>The folder of pictures stays within its size; what was read last stays longest.</summary>
public sealed class CachedFilesTests : IDisposable
{
    private const int Size = 1000;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tests-cache-");

    public void Dispose() => folder.Delete(recursive: true);

    private CachedFiles Cache(int files) => new(folder.FullName, files * Size, NullLogger<CachedFiles>.Instance);

    [Fact]
    public void What_was_not_read_for_longest_goes_first()
    {
        var cache = Cache(10);
        for (var i = 0; i < 10; i++)
        {
            cache.Keep($"a/{i}", new byte[Size]);
            Age($"a/{i}", hours: 20 - i);
        }

        cache.Open("a/0")!.Dispose();
        for (var i = 0; i < 4; i++) cache.Keep($"b/{i}", new byte[Size]);

        Assert.InRange(folder.GetFiles("*", SearchOption.AllDirectories).Sum(file => file.Length), 1, 10 * Size);
        using var kept = cache.Open("a/0");
        Assert.NotNull(kept);
        Assert.Null(cache.Open("a/1"));
        Assert.Null(cache.Open("a/4"));
        using var last = cache.Open("b/3");
        Assert.NotNull(last);
    }

    [Fact]
    public void Half_a_file_that_somebody_left_is_removed_and_never_read()
    {
        var left = Path.Combine(folder.FullName, "x.png.1.part");
        File.WriteAllBytes(left, new byte[Size]);
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-2));

        Cache(10).Keep("x.png", [1]);

        Assert.False(File.Exists(left));
    }

    [Fact]
    public void A_folder_that_can_not_be_written_to_is_no_error()
    {
        var file = Path.Combine(folder.FullName, "a-file");
        File.WriteAllText(file, "");
        var cache = new CachedFiles(file, 10 * Size, NullLogger<CachedFiles>.Instance);

        cache.Keep("x.png", [1]);

        Assert.Null(cache.Open("x.png"));
    }

    [Fact]
    public async Task Several_caches_on_one_folder_do_not_disturb_each_other()
    {
        var caches = Enumerable.Range(0, 4).Select(_ => Cache(20)).ToList();
        await Parallel.ForAsync(0, 400, TestContext.Current.CancellationToken, (i, _) =>
        {
            var name = $"{i % 40}.png";
            caches[i % 4].Keep(name, [.. Enumerable.Repeat((byte)(i % 40), Size)]);
            using var stream = caches[(i + 1) % 4].Open(name);
            if (stream is not null)
            {
                var read = new byte[Size];
                stream.ReadExactly(read);
                Assert.All(read, b => Assert.Equal((byte)(i % 40), b));
            }

            return ValueTask.CompletedTask;
        });

        Assert.InRange(folder.GetFiles().Length, 1, 22);
    }

    private void Age(string name, int hours) => File.SetLastWriteTimeUtc(Path.Combine(folder.FullName, name), DateTime.UtcNow.AddHours(-hours));
}
