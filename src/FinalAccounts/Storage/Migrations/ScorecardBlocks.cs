using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FinalAccounts.Storage.Migrations;

/// <summary>The blocks that a scorecard is printed in, as tables have them.</summary>
[DbContext(typeof(FinalAccountsContext))]
[Migration("20260612000000_ScorecardBlocks")]
internal sealed class ScorecardBlocks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in SqlFiles.Of("ScorecardBlocks")) migrationBuilder.Sql(sql);
    }
}
