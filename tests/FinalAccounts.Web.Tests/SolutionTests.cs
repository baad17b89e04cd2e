namespace FinalAccounts.Web.Tests;

public sealed class SolutionTests
{
    [Fact]
    public void The_library_is_there() => Assert.Equal("FinalAccounts", typeof(Model.Place).Assembly.GetName().Name);
}
