namespace Suture.Semantics;

/// <summary>The ways in which Python gives a name a value.</summary>
public enum BindingKind
{
    Parameter,
    Assignment,

    /// <summary>A part of a value that is taken apart: <c>a, b = value</c>.</summary>
    Unpacking,
    AugmentedAssignment,

    /// <summary><c>x: int</c> without a value: a promise, no value.</summary>
    Declaration,
    Walrus,
    ForTarget,
    ComprehensionTarget,
    WithTarget,
    ExceptTarget,
    Import,
    ImportFrom,
    Function,
    Class,
    MatchCapture,
    TypeParameter,
    TypeAlias,
    Deletion,
}
