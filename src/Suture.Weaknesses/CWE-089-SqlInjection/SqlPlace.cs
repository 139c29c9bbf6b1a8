namespace Suture.Weaknesses.SqlInjection;

/// <summary>A place in a template: which part, and how many characters into its text. The place behind a hole is (hole + 1, 0).</summary>
internal readonly record struct SqlPlace(int Part, int Offset);
