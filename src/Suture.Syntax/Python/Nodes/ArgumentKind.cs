namespace Suture.Syntax.Python;

/// <summary>How an argument is passed: value, name=value, *value, **value.</summary>
public enum ArgumentKind
{
    Positional,
    Keyword,
    Star,
    DoubleStar,
}
