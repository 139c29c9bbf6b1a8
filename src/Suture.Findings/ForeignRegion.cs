namespace Suture.Findings;

/// <summary>A stretch of a file as another detector reports it; lines and columns count from one, zero is "not said".</summary>
/// <param name="StartLine">The first line.</param>
/// <param name="StartColumn">The first column.</param>
/// <param name="EndLine">The last line; the first one when it is not said.</param>
/// <param name="EndColumn">The column behind the last one; the line's end when it is not said.</param>
/// <param name="Unit">What columns and offsets count.</param>
public sealed record ForeignRegion(int StartLine, int StartColumn, int EndLine, int EndColumn, ColumnUnit Unit)
{
    /// <summary>The offset of the first character, where lines are not said; negative for none.</summary>
    public int Offset { get; init; } = -1;

    /// <summary>How long the stretch is, when it is told by its offset.</summary>
    public int Length { get; init; }
}
