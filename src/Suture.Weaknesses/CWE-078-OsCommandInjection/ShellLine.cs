using System.Collections.Immutable;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>A command line with holes, as a POSIX shell reads it.</summary>
/// <param name="Words">Its words, in order.</param>
/// <param name="Holes">Its holes, in order.</param>
/// <param name="NeedsShell">What in the constant text only a shell can do, in a few words; null when a list of words means the same.</param>
/// <param name="OpenAt">The quote that is open where each part starts, and at the end.</param>
internal sealed record ShellLine(
    ImmutableArray<ShellWord> Words, ImmutableArray<ShellHole> Holes, string? NeedsShell, ImmutableArray<char> OpenAt)
{
    /// <summary>Characters of a value that mean something to the shell even where no one attacks it.</summary>
    public const string Special = " \t\n*?[]~$";

    /// <summary>True when a quote is opened and never closed.</summary>
    public bool IsBroken => OpenAt[^1] != '\0';

    /// <summary>Reads a line; a null stands for a hole.</summary>
    public static ShellLine Read(IEnumerable<string?> parts) => new ShellReader().Read(parts);
}
