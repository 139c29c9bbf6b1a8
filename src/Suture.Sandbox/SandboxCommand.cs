using System.Collections.Immutable;

namespace Suture.Sandbox;

/// <summary>A program to run where it can do no harm, and all that it gets to see.</summary>
/// <param name="Program">Its full path.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record SandboxCommand(string Program, ImmutableArray<string> Arguments)
{
    /// <summary>Where the files handed in lie.</summary>
    public const string InputFolder = "/suture";

    /// <summary>The folder, in memory and of limited size, in which the run may write; also its current directory.</summary>
    public const string ScratchFolder = "/scratch";

    public ImmutableArray<SandboxFile> Files { get; init; } = [];

    public ImmutableArray<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>Folders of this machine that the program needs to read, besides /usr: a Python that lives elsewhere.</summary>
    public ImmutableArray<string> ReadableFolders { get; init; } = [];

    public string StandardInput { get; init; } = "";

    public SandboxLimits Limits { get; init; } = SandboxLimits.Default;
}
