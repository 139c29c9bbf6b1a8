using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Suture.Pipeline;
using Suture.Syntax.Python;

namespace Suture.Cli.Working;

/// <summary>What the user named on the command line, in order, with <c>-</c> for standard input.</summary>
internal sealed class Inputs
{
    private readonly Workspace workspace;
    private readonly long maximumBytes;
    private readonly Lazy<(SourceFile? Source, string Problem)> standardInput;

    private Inputs(Workspace workspace, ImmutableArray<InputFile> files, long maximumBytes)
    {
        this.workspace = workspace;
        this.maximumBytes = maximumBytes;
        standardInput = new(ReadStandardInput);
        Files = files;
    }

    public ImmutableArray<InputFile> Files { get; }

    /// <summary>Paths that name no file.</summary>
    public ImmutableArray<WorkspaceProblem> Problems => workspace.Problems;

    /// <summary>What was passed over on purpose.</summary>
    public ImmutableArray<WorkspaceProblem> Skipped => workspace.Skipped;

    public bool HasStandardInput => Files.Any(file => file.IsStandardInput);

    public static Inputs Open(IReadOnlyList<string> paths)
    {
        var options = WorkspaceOptions.Here;
        var opened = Workspace.Open(paths.Where(path => !IsDash(path)), options);
        IEnumerable<InputFile> dash = paths.Any(IsDash) ? [new InputFile(null)] : [];
        return new Inputs(opened, [.. dash, .. opened.Files.Select(file => new InputFile(file))], options.MaximumBytes);
    }

    /// <summary>The same without files that an earlier run wrote into the output folder.</summary>
    public Inputs Without(Func<InputFile, bool> isOutput) => new(workspace, [.. Files.Where(file => !isOutput(file))], maximumBytes);

    public bool TryRead(InputFile input, [NotNullWhen(true)] out SourceFile? source, out string problem) =>
        input.File is { } file ? workspace.TryRead(file, out source, out problem) : TryReadStandardInput(out source, out problem);

    // It can be read only once, but may be asked for again.
    private bool TryReadStandardInput([NotNullWhen(true)] out SourceFile? source, out string problem)
    {
        (source, problem) = standardInput.Value;
        return source is not null;
    }

    private (SourceFile? Source, string Problem) ReadStandardInput()
    {
        using var stream = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; bytes.Length <= maximumBytes && (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        var problem = bytes.Length > maximumBytes ? $"is larger than {maximumBytes >> 20} MB and was not read"
            : bytes.GetBuffer().AsSpan(0, (int)bytes.Length).Contains((byte)0) ? "is binary, not Python source"
            : "";
        var source = problem.Length > 0 ? null : new SourceFile(InputFile.StandardInputName, PythonSource.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        return (source, problem);
    }

    private static bool IsDash(string path) => string.Equals(path, "-", StringComparison.Ordinal);
}
