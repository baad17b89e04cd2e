namespace FinalAccounts.Documents.Programs;

/// <summary>A folder of its own for one run of a program; gone afterwards, with whatever the program left in it.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>Every such folder's name begins so.</summary>
    public const string Prefix = "finalaccounts-";

    private readonly DirectoryInfo folder;

    public WorkFolder(string purpose) => folder = Directory.CreateTempSubdirectory($"{Prefix}{purpose}-");

    /// <summary>Where it is.</summary>
    public string FullName => folder.FullName;

    /// <summary>The path of a file in it.</summary>
    public string File(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Puts a file into it.</summary>
    public void Add(string name, byte[] bytes) => System.IO.File.WriteAllBytes(File(name), bytes);

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
