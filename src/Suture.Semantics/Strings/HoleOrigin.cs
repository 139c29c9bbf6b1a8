namespace Suture.Semantics;

/// <summary>How a value gets into a string.</summary>
public enum HoleOrigin
{
    /// <summary>The value stands alone: an operand of <c>+</c>, an element of <c>join</c>, or the whole string.</summary>
    Operand,

    /// <summary><c>{value}</c> in an f-string.</summary>
    Interpolation,

    /// <summary>A <c>%s</c> of the <c>%</c> operator.</summary>
    Percent,

    /// <summary>A <c>{}</c> of <c>str.format</c>.</summary>
    Format,
}
