using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FinalAccounts.Storage.Migrations;

/// <summary>Figures that a machine read from a scan, with its confidence.</summary>
[DbContext(typeof(FinalAccountsContext))]
[Migration("20260501000000_MachineReadings")]
internal sealed class MachineReadings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in SqlFiles.Of("MachineReadings")) migrationBuilder.Sql(sql);
    }
}
