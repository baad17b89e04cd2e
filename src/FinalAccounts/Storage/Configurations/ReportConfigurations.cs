using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FinalAccounts.Storage;

internal sealed class RegionConfiguration : IEntityTypeConfiguration<RegionEntity>
{
    public void Configure(EntityTypeBuilder<RegionEntity> builder)
    {
        builder.ToTable("regions").HasKey(r => r.Code);
        builder.HasOne<RegionEntity>().WithMany().HasForeignKey(r => r.ParentCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DepartmentConfiguration : IEntityTypeConfiguration<DepartmentEntity>
{
    public void Configure(EntityTypeBuilder<DepartmentEntity> builder)
    {
        builder.ToTable("departments").HasKey(d => d.Id);
        builder.HasOne(d => d.Region).WithMany().HasForeignKey(d => d.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.RegionCode, d.Name }).IsUnique();
    }
}

internal sealed class DepartmentNameConfiguration : IEntityTypeConfiguration<DepartmentNameEntity>
{
    public void Configure(EntityTypeBuilder<DepartmentNameEntity> builder)
    {
        builder.ToTable("department_names").HasKey(n => new { n.DepartmentId, n.Name });
        builder.HasOne(n => n.Department).WithMany(d => d.Names).HasForeignKey(n => n.DepartmentId);
        builder.HasIndex(n => n.Name);
    }
}

internal sealed class ReportConfiguration : IEntityTypeConfiguration<ReportEntity>
{
    public void Configure(EntityTypeBuilder<ReportEntity> builder)
    {
        builder.ToTable("reports").HasKey(r => r.Id);
        builder.HasOne(r => r.Department).WithMany(d => d.Reports).HasForeignKey(r => r.DepartmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.DepartmentId, r.Year, r.Kind }).IsUnique();
    }
}

internal sealed class ReportVersionConfiguration : IEntityTypeConfiguration<ReportVersionEntity>
{
    public void Configure(EntityTypeBuilder<ReportVersionEntity> builder)
    {
        builder.ToTable("report_versions").HasKey(v => v.Id);
        builder.HasOne(v => v.Report).WithMany(r => r.Versions).HasForeignKey(v => v.ReportId);
        builder.HasIndex(v => new { v.ReportId, v.Number }).IsUnique();
        builder.HasIndex(v => v.ReportId).IsUnique().HasFilter("is_public");

        // The home page's newest reports.
        builder.HasIndex(v => v.ImportedAt).HasFilter("is_public");
    }
}

internal sealed class SourceFileConfiguration : IEntityTypeConfiguration<SourceFileEntity>
{
    public void Configure(EntityTypeBuilder<SourceFileEntity> builder) => builder.ToTable("source_files").HasKey(f => f.Sha256);
}

internal sealed class VersionFileConfiguration : IEntityTypeConfiguration<VersionFileEntity>
{
    public void Configure(EntityTypeBuilder<VersionFileEntity> builder)
    {
        builder.ToTable("version_files").HasKey(f => new { f.VersionId, f.Ordinal });
        builder.HasOne(f => f.Version).WithMany(v => v.Files).HasForeignKey(f => f.VersionId);
        builder.HasOne(f => f.File).WithMany().HasForeignKey(f => f.Sha256).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => f.Sha256);
    }
}

internal sealed class SourceBlockConfiguration : IEntityTypeConfiguration<SourceBlockEntity>
{
    public void Configure(EntityTypeBuilder<SourceBlockEntity> builder)
    {
        builder.ToTable("source_blocks").HasKey(b => new { b.VersionId, b.Ordinal });
        builder.HasOne<VersionFileEntity>().WithMany().HasForeignKey(b => new { b.VersionId, b.FileOrdinal });
        builder.Property(b => b.Grid).HasColumnType("jsonb");
        builder.Property(b => b.Lines).HasColumnType("jsonb");
    }
}
