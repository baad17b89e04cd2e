using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FinalAccounts.Storage.Migrations;

/// <summary>Where on their pages the lines of a paragraph stand: see PrintedLines/*.sql.</summary>
[DbContext(typeof(FinalAccountsContext))]
[Migration("20260415000000_PrintedLines")]
internal sealed class PrintedLines : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in SqlFiles.Of("PrintedLines")) migrationBuilder.Sql(sql);
    }
}
