namespace Suture.Syntax.Python;

/// <summary>How a parameter may be passed.</summary>
public enum ParameterKind
{
    PositionalOnly,
    Standard,
    Star,
    KeywordOnly,
    DoubleStar,
}
