using System.Collections.Immutable;

namespace Suture.Sandbox;

/// <summary>A program of this machine with what it is to do; it runs outside the sandbox, so nothing of the analysed code may choose any of it.</summary>
/// <param name="Program">Its full path.</param>
/// <param name="Arguments">Passed as they are, without a shell.</param>
/// <param name="Folder">The folder that it is started in: one that the analysed code has no file in.</param>
/// <param name="WallTime">After this it is ended, with all that it started.</param>
public sealed record TrustedCommand(string Program, ImmutableArray<string> Arguments, string Folder, TimeSpan WallTime)
{
    /// <summary>How many bytes of each of its streams are kept.</summary>
    public int Output { get; init; } = 4 << 20;
}
