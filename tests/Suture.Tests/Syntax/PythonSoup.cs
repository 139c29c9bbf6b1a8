using CsCheck;

namespace Suture.Tests.Syntax;

/// <summary>Code that is nearly Python: pieces of it in any order.</summary>
public static class PythonSoup
{
    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "=", ":=", "->", "*", "**", "@", "+=", "!", "!=", "<>", "~", "...",
        "\n", "\r\n", "\r", "\n    ", "\n  ", "\n\t", "\f", " ", "  ", "\\\n", "\\", "#", "# coding: latin-1\n", "\0", "\u00A0", "é", "\uDC80", "\U0001F600",
        "'", "\"", "'''", "\"\"\"", "f'", "f\"", "rf'''", "t\"", "b'", "{x", "!r", "{{", "}}", ":>{", "\\N{DASH}", "\\x4", "\\'",
        "x", "y", "_", "match ", "case ", "type ", "print ", "0", "1_0", "0x", "1e", ".5", "1j", "08", "1if",
        "if ", "elif ", "else", "for ", " in ", "not ", " is ", "lambda ", "yield ", "await ", "async ", "def ", "class ", "return ", "import ",
        "from ", " as ", "with ", "try", "except", "except*", "finally", "del ", "global ", "raise ", "assert ", "pass", "None", "while ", " and ", " or ",
    ];

    public static Gen<string> Code { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(pieces => string.Concat(pieces));
}
