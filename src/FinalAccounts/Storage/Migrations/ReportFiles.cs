using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FinalAccounts.Storage.Migrations;

/// <summary>Several files for one report: blocks numbered through them, and the archive that each file came in.</summary>
[DbContext(typeof(FinalAccountsContext))]
[Migration("20260301000000_ReportFiles")]
internal sealed class ReportFiles : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in SqlFiles.Of("ReportFiles")) migrationBuilder.Sql(sql);
    }
}
