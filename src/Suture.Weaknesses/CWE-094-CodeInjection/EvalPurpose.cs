namespace Suture.Weaknesses.CodeInjection;

/// <summary>What the text given to <c>eval</c> is meant to be.</summary>
internal enum EvalPurpose
{
    Unknown,

    /// <summary>A value as Python writes it: a list, a dictionary, a number.</summary>
    Literal,

    /// <summary>Numbers and operators to be worked out.</summary>
    Arithmetic,

    /// <summary>A program: no repair can keep that and be safe.</summary>
    Program,
}
