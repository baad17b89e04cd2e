using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FinalAccounts.Storage.Migrations;

/// <summary>What the checks say of each version: runs, tallies, findings with their evidence, what was not checked, and findings set aside.</summary>
[DbContext(typeof(FinalAccountsContext))]
[Migration("20260610000000_Findings")]
internal sealed class Findings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in SqlFiles.Of("Findings")) migrationBuilder.Sql(sql);
    }
}
