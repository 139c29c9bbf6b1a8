namespace Suture.Reporting.Diff;

/// <summary>Where a line of a hunk stands.</summary>
public enum DiffLineKind
{
    Context,
    Removed,
    Added,
}
