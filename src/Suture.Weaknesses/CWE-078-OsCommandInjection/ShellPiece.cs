namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>A run of constant characters of a word, quotes and escapes read; or a hole.</summary>
/// <param name="Text">The characters; null for a hole.</param>
/// <param name="Part">The index of the hole's part in the template.</param>
internal readonly record struct ShellPiece(string? Text, int Part);
