using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FinalAccounts.Storage;

internal sealed class SectionConfiguration : IEntityTypeConfiguration<SectionEntity>
{
    public void Configure(EntityTypeBuilder<SectionEntity> builder)
    {
        builder.ToTable("sections").HasKey(s => new { s.VersionId, s.Ordinal });
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(s => s.VersionId);
        builder.HasOne<SectionEntity>().WithMany().HasForeignKey(s => new { s.VersionId, s.ParentOrdinal }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StatedFigureConfiguration : IEntityTypeConfiguration<StatedFigureEntity>
{
    public void Configure(EntityTypeBuilder<StatedFigureEntity> builder)
    {
        builder.ToTable("stated_figures").HasKey(f => new { f.VersionId, f.Ordinal });
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(f => f.VersionId);
        builder.HasOne<SectionEntity>().WithMany().HasForeignKey(f => new { f.VersionId, f.SectionOrdinal }).OnDelete(DeleteBehavior.Cascade);
        builder.Property(f => f.Value).HasColumnType("numeric");
        builder.Property(f => f.Amount).HasColumnType("numeric");
        builder.Property(f => f.Step).HasColumnType("numeric");
    }
}

internal sealed class IncludedUnitConfiguration : IEntityTypeConfiguration<IncludedUnitEntity>
{
    public void Configure(EntityTypeBuilder<IncludedUnitEntity> builder)
    {
        builder.ToTable("included_units").HasKey(u => new { u.VersionId, u.Ordinal });
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(u => u.VersionId);
    }
}

internal sealed class StaffNumberConfiguration : IEntityTypeConfiguration<StaffNumberEntity>
{
    public void Configure(EntityTypeBuilder<StaffNumberEntity> builder)
    {
        builder.ToTable("staff_numbers").HasKey(s => new { s.VersionId, s.Ordinal });
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(s => s.VersionId);
    }
}

internal sealed class GlossaryEntryConfiguration : IEntityTypeConfiguration<GlossaryEntryEntity>
{
    public void Configure(EntityTypeBuilder<GlossaryEntryEntity> builder)
    {
        builder.ToTable("glossary_entries").HasKey(g => new { g.VersionId, g.Ordinal });
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(g => g.VersionId);
    }
}

internal sealed class EvaluationConclusionConfiguration : IEntityTypeConfiguration<EvaluationConclusionEntity>
{
    public void Configure(EntityTypeBuilder<EvaluationConclusionEntity> builder)
    {
        builder.ToTable("evaluation_conclusions").HasKey(c => new { c.VersionId, c.Ordinal });
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(c => c.VersionId);
        builder.Property(c => c.Score).HasColumnType("numeric");
    }
}

internal sealed class ImportIssueConfiguration : IEntityTypeConfiguration<ImportIssueEntity>
{
    public void Configure(EntityTypeBuilder<ImportIssueEntity> builder)
    {
        builder.ToTable("import_issues").HasKey(i => new { i.VersionId, i.Ordinal });
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(i => i.VersionId);
    }
}
