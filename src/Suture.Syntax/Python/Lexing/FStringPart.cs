namespace Suture.Syntax.Python;

/// <summary>The parts of an f-string that are read by different rules.</summary>
internal enum FStringPart : byte
{
    Text,
    Field,
    Format,
}
