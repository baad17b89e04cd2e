using System.Text;
using FinalAccounts.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FinalAccounts.Storage;

/// <summary>The database: PostgreSQL, snake_case names, money as numeric in 元.</summary>
public sealed class FinalAccountsContext(DbContextOptions<FinalAccountsContext> options) : DbContext(options)
{
    /// <summary>Administrative divisions.</summary>
    public DbSet<RegionEntity> Regions => Set<RegionEntity>();

    /// <summary>Departments.</summary>
    public DbSet<DepartmentEntity> Departments => Set<DepartmentEntity>();

    /// <summary>Names of departments.</summary>
    public DbSet<DepartmentNameEntity> DepartmentNames => Set<DepartmentNameEntity>();

    /// <summary>Reports.</summary>
    public DbSet<ReportEntity> Reports => Set<ReportEntity>();

    /// <summary>Versions of reports.</summary>
    public DbSet<ReportVersionEntity> Versions => Set<ReportVersionEntity>();

    /// <summary>Files.</summary>
    public DbSet<SourceFileEntity> SourceFiles => Set<SourceFileEntity>();

    /// <summary>Files of versions.</summary>
    public DbSet<VersionFileEntity> VersionFiles => Set<VersionFileEntity>();

    /// <summary>Blocks of documents.</summary>
    public DbSet<SourceBlockEntity> SourceBlocks => Set<SourceBlockEntity>();

    /// <summary>Tables.</summary>
    public DbSet<AccountTableEntity> Tables => Set<AccountTableEntity>();

    /// <summary>Lines of tables.</summary>
    public DbSet<TableLineEntity> Lines => Set<TableLineEntity>();

    /// <summary>Cells.</summary>
    public DbSet<FactEntity> Facts => Set<FactEntity>();

    /// <summary>Sections of narratives.</summary>
    public DbSet<SectionEntity> Sections => Set<SectionEntity>();

    /// <summary>Figures of narratives.</summary>
    public DbSet<StatedFigureEntity> Figures => Set<StatedFigureEntity>();

    /// <summary>Units that accounts cover.</summary>
    public DbSet<IncludedUnitEntity> Units => Set<IncludedUnitEntity>();

    /// <summary>Staff numbers.</summary>
    public DbSet<StaffNumberEntity> StaffNumbers => Set<StaffNumberEntity>();

    /// <summary>Glossary entries.</summary>
    public DbSet<GlossaryEntryEntity> Glossary => Set<GlossaryEntryEntity>();

    /// <summary>Conclusions of evaluations.</summary>
    public DbSet<EvaluationConclusionEntity> Conclusions => Set<EvaluationConclusionEntity>();

    /// <summary>Scorecards.</summary>
    public DbSet<ScorecardEntity> Scorecards => Set<ScorecardEntity>();

    /// <summary>Rows of funds blocks.</summary>
    public DbSet<ScorecardFundEntity> ScorecardFunds => Set<ScorecardFundEntity>();

    /// <summary>Indicators.</summary>
    public DbSet<ScorecardIndicatorEntity> ScorecardIndicators => Set<ScorecardIndicatorEntity>();

    /// <summary>What was not understood.</summary>
    public DbSet<ImportIssueEntity> Issues => Set<ImportIssueEntity>();

    /// <summary>What the catalogue of checks said of versions.</summary>
    public DbSet<CheckRunEntity> CheckRuns => Set<CheckRunEntity>();

    /// <summary>The lists of check runs, as they are stored.</summary>
    public DbSet<CheckDetailsEntity> CheckDetails => Set<CheckDetailsEntity>();

    /// <summary>How often each check came out how.</summary>
    public DbSet<CheckTallyEntity> CheckTallies => Set<CheckTallyEntity>();

    /// <summary>Failures, and differences that rounding explains.</summary>
    public DbSet<FindingEntity> Findings => Set<FindingEntity>();

    /// <summary>Cells and sentences that findings involve.</summary>
    public DbSet<FindingEvidenceEntity> FindingEvidence => Set<FindingEvidenceEntity>();

    /// <summary>What could not be checked, and why.</summary>
    public DbSet<UncheckedPlacesEntity> UncheckedPlaces => Set<UncheckedPlacesEntity>();

    /// <summary>Findings set aside with a reason.</summary>
    public DbSet<FindingSetAsideEntity> SetAsides => Set<FindingSetAsideEntity>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(FinalAccountsContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes()) NameInSnakeCase(entity);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveColumnType("smallint");

    private static void NameInSnakeCase(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties()) property.SetColumnName(SnakeCase(property.Name));

        if (entity.GetTableName() is not { } table) return;
        string Name(string prefix, IEnumerable<IMutableProperty> columns) =>
            string.Join('_', [prefix, table, .. columns.Select(column => SnakeCase(column.Name))]);
        foreach (var key in entity.GetKeys()) key.SetName($"pk_{table}");
        foreach (var foreignKey in entity.GetForeignKeys()) foreignKey.SetConstraintName(Name("fk", foreignKey.Properties));
        foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Name("ix", index.Properties));
    }

    /// <summary>VersionId → version_id.</summary>
    internal static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
