namespace Suture.Findings;

/// <summary>What a detector counts columns in.</summary>
public enum ColumnUnit
{
    /// <summary>Characters as C# and JavaScript count them.</summary>
    Utf16,

    /// <summary>Characters as Python counts them.</summary>
    CodePoints,

    /// <summary>Bytes of UTF-8, as Python's <c>ast</c> counts columns.</summary>
    Utf8Bytes,
}
