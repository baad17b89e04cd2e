using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FinalAccounts.Storage;

internal sealed class AccountTableConfiguration : IEntityTypeConfiguration<AccountTableEntity>
{
    public void Configure(EntityTypeBuilder<AccountTableEntity> builder)
    {
        builder.ToTable("account_tables").HasKey(t => new { t.VersionId, t.Number });
        builder.Property(t => t.Number).HasColumnType("smallint");
        builder.Property(t => t.Standard).HasColumnType("smallint");
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(t => t.VersionId);
    }
}

internal sealed class TableLineConfiguration : IEntityTypeConfiguration<TableLineEntity>
{
    public void Configure(EntityTypeBuilder<TableLineEntity> builder)
    {
        builder.ToTable("table_lines").HasKey(l => new { l.VersionId, l.TableNumber, l.Ordinal });
        builder.Property(l => l.TableNumber).HasColumnType("smallint");
        builder.Property(l => l.Level).HasColumnType("smallint");
        builder.HasOne<AccountTableEntity>().WithMany(t => t.Lines).HasForeignKey(l => new { l.VersionId, l.TableNumber });

        // The page of a code: who spends under 2160202.
        builder.HasIndex(l => new { l.Code, l.TableNumber }).HasFilter("code IS NOT NULL");
    }
}

internal sealed class FactConfiguration : IEntityTypeConfiguration<FactEntity>
{
    public void Configure(EntityTypeBuilder<FactEntity> builder)
    {
        builder.ToTable("facts").HasKey(f => new { f.VersionId, f.TableNumber, f.LineOrdinal, f.Measure });
        builder.Property(f => f.TableNumber).HasColumnType("smallint");
        builder.HasOne(f => f.Line).WithMany(l => l.Facts).HasForeignKey(f => new { f.VersionId, f.TableNumber, f.LineOrdinal });
        builder.Property(f => f.Amount).HasColumnType("numeric");
        builder.Property(f => f.Step).HasColumnType("numeric");
    }
}
