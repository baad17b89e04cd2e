using System.CommandLine;
using FinalAccounts.Storage;

namespace FinalAccounts.Cli.Commands;

/// <summary>What every command that works on the portal's database has in common: the database is opened and closed, and what prevents it is told.</summary>
internal static class DatabaseCommand
{
    /// <summary>Something was refused, or not everything was done.</summary>
    public const int NotAll = 1;

    /// <summary>As shells have it for Ctrl-C, so that a script can tell "stop" from "not all was done".</summary>
    public const int Interrupted = 130;

    private const int NoDatabase = 2;

    /// <summary>Runs the command with the portal's database; the action gives the exit code.</summary>
    public static void SetDatabaseAction(this Command command, Func<ParseResult, PortalDatabase, CancellationToken, Task<int>> action) => command.SetAction(async (result, cancellation) =>
    {
        try
        {
            await using var database = await PortalDatabase.OpenAsync(PortalSettings.FromEnvironment(), Console.Error.WriteLine, cancellation);
            return await action(result, database, cancellation);
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (DatabaseUnavailableException unavailable)
        {
            Console.Error.WriteLine(unavailable.Message);
            return NoDatabase;
        }
    });
}
