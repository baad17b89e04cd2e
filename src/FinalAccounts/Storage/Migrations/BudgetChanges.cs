using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FinalAccounts.Storage.Migrations;

/// <summary>A further kind of stated figure: the change against the budget.</summary>
[DbContext(typeof(FinalAccountsContext))]
[Migration("20260614000000_BudgetChanges")]
internal sealed class BudgetChanges : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var sql in SqlFiles.Of("BudgetChanges")) migrationBuilder.Sql(sql);
    }
}
