using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Why a digest must keep its length or its value.</summary>
internal static class LengthObstacles
{
    private static readonly string[] PathTakers =
        ["builtins.open", "os.path.join", "pathlib.Path", "pathlib.Path.joinpath", "os.path.exists", "os.makedirs", "os.mkdir", "os.rename"];

    private static readonly string[] Unpackers = ["struct.unpack", "struct.unpack_from", "uuid.UUID"];

    public static string? Of(CodeFile file, JudgedUse judged)
    {
        foreach (var end in judged.Context.Ends)
        {
            if (OfEnd(file, judged.Use, end) is { } why)
            {
                return why;
            }
        }

        if (HasColumn(file, judged.Use.Length * 2))
        {
            return "a column of the database has room for the old digest only";
        }

        return ComparesLength(file, judged.Use) ? "the code compares a length with that of the old digest" : null;
    }

    private static string? OfEnd(CodeFile file, WeakHashUse use, DigestEnd end) => end.Taker switch
    {
        SubscriptExpression subscript when subscript.Target == end.Value && !KeepsLength(file, use, subscript.Index) =>
            "the digest is cut at places that depend on its length",
        AttributeExpression { Name: "digest_size" or "block_size" } => "the code asks for the size of the digest",
        Argument { Parent: CallExpression call } => OfCall(file, call),
        BinaryExpression { Operator: BinaryOperator.Divide } => "the digest becomes part of a path",
        ComparisonExpression comparison when ComparesWithLiteral(file, comparison) => "the digest is compared with one that is written in the code",
        _ => null,
    };

    private static string? OfCall(CodeFile file, CallExpression call)
    {
        var name = file.Model.QualifiedName(call.Callee) ?? "";
        return PathTakers.Contains(name, StringComparer.Ordinal) ? "the digest becomes part of a file's name, and files that are there already have the old one"
            : Unpackers.Contains(name, StringComparer.Ordinal) ? "the digest is unpacked with a fixed length"
            : name.Contains(".Cipher.", StringComparison.Ordinal) || name.Contains(".ciphers.", StringComparison.Ordinal)
                ? "the digest is the key of a cipher, and what was encrypted before could not be read any more"
            : name == "hmac.compare_digest" && call.Arguments.Any(argument => IsLiteralDigest(file, argument.Value))
                ? "the digest is compared with one that is written in the code"
            : null;
    }

    // [:8] of a longer digest is as long as before.
    private static bool KeepsLength(CodeFile file, WeakHashUse use, Expression index) =>
        index is SliceExpression { Lower: null, Upper: { } upper, Step: null }
        && file.Model.ConstantOf(upper) is long count && count > 0 && count <= use.Length;

    private static bool ComparesWithLiteral(CodeFile file, ComparisonExpression comparison) =>
        comparison.Operands.Prepend(comparison.Left).Any(operand => IsLiteralDigest(file, operand)
            || (file.Model.ConstantItemsOf(operand) is { IsDefaultOrEmpty: false } items && items.Any(IsDigest)));

    private static bool IsLiteralDigest(CodeFile file, Expression expression) =>
        file.Model.ConstantOf(expression) is { } value && IsDigest(value);

    private static bool IsDigest(object value) => value switch
    {
        string { Length: 32 or 40 } text => text.All(char.IsAsciiHexDigit),
        byte[] { Length: 16 or 20 or 32 or 40 } => true,
        _ => false,
    };

    private static bool HasColumn(CodeFile file, int digits)
    {
        var size = $"CHAR({digits})";
        return file.Tree.Root.Descendants().Any(node => node switch
        {
            StringPiece text => file.TextOf(text).Contains(size, StringComparison.OrdinalIgnoreCase),
            CallExpression { Callee: AttributeExpression { Name: "String" or "CHAR" or "VARCHAR" or "Unicode" }, Arguments: [{ Value: var width }, ..] } =>
                file.Model.ConstantOf(width) is long count && count == digits,
            CallExpression { Callee: NameExpression { Identifier: "String" or "CHAR" or "VARCHAR" }, Arguments: [{ Value: var width }, ..] } =>
                file.Model.ConstantOf(width) is long count && count == digits,
            Argument { Name: "max_length" } argument => file.Model.ConstantOf(argument.Value) is long count && count == digits,
            _ => false,
        });
    }

    private static bool ComparesLength(CodeFile file, WeakHashUse use)
    {
        var home = (SyntaxNode?)SemanticModel.EnclosingFunction(use.Call) ?? file.Tree.Root;
        return home.Descendants().OfType<ComparisonExpression>().Any(comparison =>
            comparison.Left is CallExpression { Callee: NameExpression { Identifier: "len" } }
            && comparison.Operands.Any(operand => file.Model.ConstantOf(operand) is long count && (count == use.Length || count == use.Length * 2)));
    }
}
