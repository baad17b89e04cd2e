using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FinalAccounts.Storage;

internal sealed class CheckRunConfiguration : IEntityTypeConfiguration<CheckRunEntity>
{
    public void Configure(EntityTypeBuilder<CheckRunEntity> builder)
    {
        builder.ToTable("check_runs").HasKey(r => r.Id);
        builder.HasOne(r => r.Version).WithMany().HasForeignKey(r => r.VersionId);
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(r => r.YearBeforeVersionId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(r => new { r.VersionId, r.CatalogueVersion }).IsUnique();
        builder.HasIndex(r => r.VersionId).IsUnique().HasFilter("is_current");
    }
}

internal sealed class CheckDetailsConfiguration : IEntityTypeConfiguration<CheckDetailsEntity>
{
    public void Configure(EntityTypeBuilder<CheckDetailsEntity> builder)
    {
        builder.ToTable("check_details").HasKey(d => d.RunId);
        builder.HasOne<CheckRunEntity>().WithOne().HasForeignKey<CheckDetailsEntity>(d => d.RunId);
        builder.Property(d => d.Unchecked).HasColumnType("jsonb");
    }
}

internal sealed class CheckTallyConfiguration : IEntityTypeConfiguration<CheckTallyEntity>
{
    public void Configure(EntityTypeBuilder<CheckTallyEntity> builder)
    {
        builder.ToView("check_tallies").HasKey(t => new { t.RunId, t.CheckId });
        builder.HasOne<CheckRunEntity>().WithMany(r => r.Tallies).HasForeignKey(t => t.RunId);
    }
}

internal sealed class FindingConfiguration : IEntityTypeConfiguration<FindingEntity>
{
    public void Configure(EntityTypeBuilder<FindingEntity> builder)
    {
        builder.ToTable("findings").HasKey(f => new { f.RunId, f.Ordinal });
        builder.HasOne(f => f.Run).WithMany(r => r.Findings).HasForeignKey(f => f.RunId);
        builder.Property(f => f.Difference).HasColumnType("numeric");
        builder.Property(f => f.Tolerance).HasColumnType("numeric");

        // The page of a check: every report that fails it.
        builder.HasIndex(f => new { f.CheckId, f.RunId }).HasFilter("kind = 2");
    }
}

internal sealed class FindingEvidenceConfiguration : IEntityTypeConfiguration<FindingEvidenceEntity>
{
    public void Configure(EntityTypeBuilder<FindingEvidenceEntity> builder)
    {
        builder.ToTable("finding_evidence").HasKey(e => new { e.RunId, e.FindingOrdinal, e.Ordinal });
        builder.HasOne<FindingEntity>().WithMany(f => f.Evidence).HasForeignKey(e => new { e.RunId, e.FindingOrdinal });
    }
}

internal sealed class UncheckedPlacesConfiguration : IEntityTypeConfiguration<UncheckedPlacesEntity>
{
    public void Configure(EntityTypeBuilder<UncheckedPlacesEntity> builder)
    {
        builder.ToView("unchecked_places").HasKey(u => new { u.RunId, u.Ordinal });
        builder.HasOne<CheckRunEntity>().WithMany(r => r.Unchecked).HasForeignKey(u => u.RunId);
    }
}

internal sealed class FindingSetAsideConfiguration : IEntityTypeConfiguration<FindingSetAsideEntity>
{
    public void Configure(EntityTypeBuilder<FindingSetAsideEntity> builder)
    {
        builder.ToTable("finding_set_asides").HasKey(s => s.Id);
        builder.HasOne(s => s.Report).WithMany().HasForeignKey(s => s.ReportId);
        builder.HasIndex(s => new { s.ReportId, s.CheckId, s.Location }).IsUnique().HasFilter("withdrawn_at IS NULL");
    }
}
