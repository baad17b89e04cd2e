using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FinalAccounts.Storage;

internal sealed class ScorecardConfiguration : IEntityTypeConfiguration<ScorecardEntity>
{
    public void Configure(EntityTypeBuilder<ScorecardEntity> builder)
    {
        builder.ToTable("scorecards").HasKey(s => new { s.VersionId, s.Ordinal });
        builder.HasOne<ReportVersionEntity>().WithMany().HasForeignKey(s => s.VersionId);
        builder.Property(s => s.Score).HasColumnType("numeric");
        builder.Property(s => s.Extra).HasColumnType("jsonb");
    }
}

internal sealed class ScorecardFundConfiguration : IEntityTypeConfiguration<ScorecardFundEntity>
{
    public void Configure(EntityTypeBuilder<ScorecardFundEntity> builder)
    {
        builder.ToTable("scorecard_funds").HasKey(f => new { f.VersionId, f.ScorecardOrdinal, f.Ordinal });
        builder.HasOne<ScorecardEntity>().WithMany(s => s.Funds).HasForeignKey(f => new { f.VersionId, f.ScorecardOrdinal });
        builder.Property(f => f.InitialBudgetAmount).HasColumnType("numeric");
        builder.Property(f => f.AnnualBudgetAmount).HasColumnType("numeric");
        builder.Property(f => f.ExecutedAmount).HasColumnType("numeric");
    }
}

internal sealed class ScorecardIndicatorConfiguration : IEntityTypeConfiguration<ScorecardIndicatorEntity>
{
    public void Configure(EntityTypeBuilder<ScorecardIndicatorEntity> builder)
    {
        builder.ToTable("scorecard_indicators").HasKey(i => new { i.VersionId, i.ScorecardOrdinal, i.Ordinal });
        builder.HasOne<ScorecardEntity>().WithMany(s => s.Indicators).HasForeignKey(i => new { i.VersionId, i.ScorecardOrdinal });
        builder.Property(i => i.WeightPoints).HasColumnType("numeric");
        builder.Property(i => i.ScorePoints).HasColumnType("numeric");
        builder.Property(i => i.Extra).HasColumnType("jsonb");
    }
}
