using System.Collections.Immutable;
using Suture.Rules;
using Suture.Text;

namespace Suture.Proving;

/// <summary>Inputs to run against one text of a file, in one process of the sandbox.</summary>
/// <param name="FileName">The file's name, without folders.</param>
/// <param name="Source">The text to run, which need not be what lies on disk.</param>
public sealed record ReplayRequest(string FileName, SourceText Source)
{
    /// <summary>What watches; null when only behaviour is recorded.</summary>
    public Oracle? Oracle { get; init; }

    /// <summary>Expanded by the harness: as they are, then with the oracle's neutral values, then with its payloads.</summary>
    public ImmutableArray<InputTemplate> Templates { get; init; } = [];

    /// <summary>Finished harmless inputs.</summary>
    public ImmutableArray<string> Benign { get; init; } = [];

    /// <summary>Finished hostile inputs; run before those that payloads make.</summary>
    public ImmutableArray<string> Hostile { get; init; } = [];

    /// <summary>Lines, counted from one, whose execution is recorded.</summary>
    public ImmutableArray<int> WatchedLines { get; init; } = [];

    /// <summary>False to run no payloads of the oracle, only <see cref="Hostile"/>.</summary>
    public bool WithPayloads { get; init; } = true;

    /// <summary>Stop after so many inputs that did harm.</summary>
    public int EnoughHits { get; init; } = int.MaxValue;

    public ProvingBudget Budget { get; init; } = ProvingBudget.Default;

    public static ReplayRequest For(CodeFile file)
    {
        // A module needs a name that ends in .py, which standard input and scripts without an ending do not have.
        var name = Path.GetFileName(file.Path);
        return new ReplayRequest(name.EndsWith(".py", StringComparison.Ordinal) && name.Length > 3 ? name : "code.py", file.Source);
    }
}
