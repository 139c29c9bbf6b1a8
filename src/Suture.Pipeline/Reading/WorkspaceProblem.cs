namespace Suture.Pipeline;

/// <summary>A path that could not be read, and why, in one line.</summary>
public sealed record WorkspaceProblem(string Path, string Message)
{
    public override string ToString() => $"{Path}: {Message}";
}
