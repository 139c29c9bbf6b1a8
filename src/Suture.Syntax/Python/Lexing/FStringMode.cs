namespace Suture.Syntax.Python;

/// <summary>Where the lexer is inside an f-string: in its text, in a field between braces, or in a field's format.</summary>
internal readonly record struct FStringMode(FStringPart Part, int Start, char Quote, bool IsTriple, bool IsRaw, int BracketDepth);
