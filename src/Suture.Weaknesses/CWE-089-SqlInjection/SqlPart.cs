namespace Suture.Weaknesses.SqlInjection;

/// <summary>A run of constant SQL, or a hole that a value is put into.</summary>
/// <param name="Text">The constant text; null for a hole.</param>
internal readonly record struct SqlPart(string? Text)
{
    public bool IsHole => Text is null;
}
