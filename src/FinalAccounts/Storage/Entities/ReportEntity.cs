using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>reports: department × fiscal year × kind, unique. Has versions, of which at most one is public.</summary>
public sealed class ReportEntity
{
    /// <summary>Internal.</summary>
    public int Id { get; set; }

    /// <summary>Whose.</summary>
    public int DepartmentId { get; set; }

    /// <summary>Fiscal year.</summary>
    public int Year { get; set; }

    /// <summary>部门决算, 单位决算 or 绩效自评报告.</summary>
    public ReportKind Kind { get; set; }

    /// <summary>Whose.</summary>
    public DepartmentEntity Department { get; set; } = null!;

    /// <summary>Versions, 1 first.</summary>
    public List<ReportVersionEntity> Versions { get; } = [];
}

/// <summary>report_versions: one complete reading of one report. Unique by report and number; one public version a report (partial unique index).</summary>
public sealed class ReportVersionEntity
{
    /// <summary>Internal.</summary>
    public int Id { get; set; }

    /// <summary>Which report.</summary>
    public int ReportId { get; set; }

    /// <summary>From 1.</summary>
    public int Number { get; set; }

    /// <summary>True for the one that visitors see by default.</summary>
    public bool IsPublic { get; set; }

    /// <summary>True for the repository's own fictional samples (示例数据).</summary>
    public bool IsSample { get; set; }

    /// <summary>The document's own title.</summary>
    public required string Title { get; set; }

    /// <summary>The department's name as this document prints it.</summary>
    public required string PrintedDepartment { get; set; }

    /// <summary>The department's canonical name in this document: what it was called then.</summary>
    public string DepartmentName { get; set; } = "";

    /// <summary>Names that the document itself says the department had before.</summary>
    public string[] FormerNames { get; set; } = [];

    /// <summary>Whether a machine read some of it from scanned pages.</summary>
    public bool IsReadByMachine { get; set; }

    /// <summary>When it was imported (UTC).</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>Which report.</summary>
    public ReportEntity Report { get; set; } = null!;

    /// <summary>Its files in order.</summary>
    public List<VersionFileEntity> Files { get; } = [];
}

/// <summary>source_files: the bytes as handed in, once per content.</summary>
public sealed class SourceFileEntity
{
    /// <summary>SHA-256, lower-case hexadecimal; natural key.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The name it was first handed in under.</summary>
    public required string Name { get; set; }

    /// <summary>text, html …: what the reader recognised.</summary>
    public required string Format { get; set; }

    /// <summary>Length in bytes.</summary>
    public long Size { get; set; }

    /// <summary>The file itself.</summary>
    public required byte[] Bytes { get; set; }
}

/// <summary>version_files: which files a version was read from, in order.</summary>
public sealed class VersionFileEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>From 0, in the report's order.</summary>
    public int Ordinal { get; set; }

    /// <summary>The file.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The name that it had in this version.</summary>
    public required string Name { get; set; }

    /// <summary>The archive that it was handed in with, by name; null for a file that was given by itself.</summary>
    public string? ContainerName { get; set; }

    /// <summary>SHA-256 of that archive.</summary>
    public string? ContainerSha256 { get; set; }

    /// <summary>The file's path in that archive.</summary>
    public string? ContainerPath { get; set; }

    /// <summary>The version.</summary>
    public ReportVersionEntity Version { get; set; } = null!;

    /// <summary>The file.</summary>
    public SourceFileEntity File { get; set; } = null!;
}

/// <summary>source_blocks: the document's blocks, so that a figure's place can be shown without reading the file again.</summary>
public sealed class SourceBlockEntity
{
    /// <summary>The version.</summary>
    public int VersionId { get; set; }

    /// <summary>The number of the file that prints it.</summary>
    public int FileOrdinal { get; set; }

    /// <summary>The block's number in the report, counted through all its files.</summary>
    public int Ordinal { get; set; }

    /// <summary>The paragraph's printed text; null for a grid.</summary>
    public string? Text { get; set; }

    /// <summary>The grid as JSON (see StoredGrid); null for a paragraph.</summary>
    public string? Grid { get; set; }

    /// <summary>True when no table, scorecard or section took the block.</summary>
    public bool NotUnderstood { get; set; }

    /// <summary>The paragraph's normalised text, in which places count their stretches; null where it is the printed text itself.</summary>
    public string? Normalised { get; set; }

    /// <summary>The paragraph's lines on their pages as JSON (see StoredLine); null where the format has no pages.</summary>
    public string? Lines { get; set; }
}
