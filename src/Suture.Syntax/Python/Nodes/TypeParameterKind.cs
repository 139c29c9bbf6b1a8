namespace Suture.Syntax.Python;

/// <summary>T, *Ts or **P.</summary>
public enum TypeParameterKind
{
    Plain,
    Star,
    DoubleStar,
}
