namespace Suture.Text;

/// <summary>A place in a text: zero-based line and zero-based column in UTF-16 characters.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The place as people and SARIF count it, both from one.</summary>
    public override string ToString() => $"{Line + 1}:{Column + 1}";
}
