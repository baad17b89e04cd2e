using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FinalAccounts.Storage.Migrations;

/// <summary>The tallies and the unchecked places of a run as one row of lists; what were tables are views of it.</summary>
[DbContext(typeof(FinalAccountsContext))]
[Migration("20260613000000_CheckDetails")]
internal sealed class CheckDetails : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in SqlFiles.Of("CheckDetails")) migrationBuilder.Sql(sql);
    }
}
