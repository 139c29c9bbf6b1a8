namespace Suture.Tests.Taint.Pairs;

/// <summary>Where a value does harm, and of which kind.</summary>
public sealed record Sink(string Path, int Line, string Kind)
{
    public override string ToString() => $"{Path}:{Line} {Kind}";
}
