namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>A hole as the shell meets it.</summary>
/// <param name="Part">The index of its part in the template.</param>
/// <param name="Quote">The quote it stands in: <c>'</c>, <c>"</c>, or a NUL character for none.</param>
/// <param name="IsNested">True in a substitution, a comment or a here-document, where a quoted value is read once more.</param>
/// <param name="Word">The index of its word.</param>
internal sealed record ShellHole(int Part, char Quote, bool IsNested, int Word);
