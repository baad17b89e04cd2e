using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FinalAccounts.Storage.Migrations;

/// <summary>What the checks need to see of a stored account as they saw it when it was read.</summary>
[DbContext(typeof(FinalAccountsContext))]
[Migration("20260611000000_CheckedText")]
internal sealed class CheckedText : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in SqlFiles.Of("CheckedText")) migrationBuilder.Sql(sql);
    }
}
