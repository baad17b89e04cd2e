namespace FinalAccounts.Web.Tests.Hosting;

/// <summary>An environment variable for the length of a test; tests that look at a portal run one after another.</summary>
internal sealed class Setting : IDisposable
{
    private readonly string name;
    private readonly string? before;

    public Setting(string name, string value)
    {
        (this.name, before) = (name, Environment.GetEnvironmentVariable(name));
        Environment.SetEnvironmentVariable(name, value);
    }

    public void Dispose() => Environment.SetEnvironmentVariable(name, before);
}

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(string content = "", bool executable = false)
    {
        File.WriteAllText(Path, content);
        if (executable && !OperatingSystem.IsWindows()) File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"tests-{Guid.NewGuid():N}");

    public void Dispose() => File.Delete(Path);
}
