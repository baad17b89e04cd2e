using FinalAccounts.Cli.Inspecting;

namespace FinalAccounts.Tests.Inspecting;

public sealed class PageSelectionTests
{
    [Theory]
    [InlineData(null, "1 2 3 4 5 6")]
    [InlineData("3", "3")]
    [InlineData("3-5", "3 4 5")]
    [InlineData("1,4-5", "1 4 5")]
    [InlineData("2，6", "2 6")]
    public void Pages_are_single_or_from_to(string? text, string pages) =>
        Assert.Equal(pages, string.Join(' ', Enumerable.Range(1, 6).Where(PageSelection.Parse(text)!.Has)));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("5-3")]
    [InlineData("a")]
    [InlineData("1-")]
    [InlineData("-2")]
    public void Anything_else_is_no_selection(string text) => Assert.Null(PageSelection.Parse(text));
}
