namespace Suture.Reporting.Diff;

/// <summary>A line of a hunk, with its own line break; only a file's last line may lack one.</summary>
public sealed record DiffLine(DiffLineKind Kind, string Text)
{
    public char Marker => Kind switch
    {
        DiffLineKind.Removed => '-',
        DiffLineKind.Added => '+',
        _ => ' ',
    };
}
