using System.Collections.Immutable;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>One word of a command line as the shell splits it.</summary>
/// <param name="Pieces">Constant text and holes, in order; none for an empty pair of quotes.</param>
/// <param name="Command">Which simple command of the line it belongs to, from zero.</param>
internal sealed record ShellWord(ImmutableArray<ShellPiece> Pieces, int Command)
{
    public bool HasHole => Pieces.Any(piece => piece.Text is null);

    /// <summary>The constant word; null when a hole is in it.</summary>
    public string? Constant => HasHole ? null : string.Concat(Pieces.Select(piece => piece.Text));
}
