using System.Reflection;

namespace FinalAccounts.Storage.Migrations;

/// <summary>The SQL files beside a migration, built into the library, in the order of their names.</summary>
internal static class SqlFiles
{
    public static IEnumerable<string> Of(string folder)
    {
        var library = Assembly.GetExecutingAssembly();
        foreach (var name in library.GetManifestResourceNames().Where(name => name.StartsWith($"migrations/{folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(library.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
