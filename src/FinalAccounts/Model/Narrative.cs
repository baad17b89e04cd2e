namespace FinalAccounts.Model;

/// <summary>名词解释: a term and what the document says it means; <paramref name="Code"/> where the entry names a functional code.</summary>
public sealed record GlossaryEntry(string Term, string Explanation, string? Code, Place Place);

/// <summary>A unit that the account covers (纳入汇编范围的单位), with its budget level (二级) or nature as printed.</summary>
public sealed record IncludedUnit(string Name, string? Level, Place Place);

/// <summary>A staff number that the document states: 编制内实有人员, 其他人员, 离退休人员, 在职人员 ….</summary>
public sealed record StaffNumber(string Subject, int Count, string Sentence, Place Place);

/// <summary>The conclusion of an evaluation: grade in the document's word (优, 良好, 优秀) and score, whichever is printed.</summary>
public sealed record EvaluationConclusion(string? Subject, string? Grade, decimal? Score, string Sentence, Place Place);
