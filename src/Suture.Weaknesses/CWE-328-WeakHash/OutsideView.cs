using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Tells whether somebody outside the file knows which algorithm it uses: then only its owner can change it.</summary>
internal static class OutsideView
{
    private static readonly string[] Entrances =
        ["flask.request", "sys.argv", "sys.stdin", "builtins.input", "os.environ", "os.getenv", "argparse.Namespace", "requests.get", "urllib.request.urlopen"];

    private static readonly string[] Promises = ["md5", "sha1", "md5sum", "sha1sum", "md4", "sha"];

    public static bool Expects(CodeFile file, IReadOnlyCollection<JudgedUse> uses) =>
        uses.Any(judged => IsPromised(file, judged)) || (uses.Any(judged => MeetsForeignValue(file, judged)) && !uses.Any(judged => Leaves(judged)));

    // A function called to_md5, a label "MD5:" beside the digest.
    private static bool IsPromised(CodeFile file, JudgedUse judged)
    {
        if (Promises.Any(judged.Context.Function.Contains))
        {
            return true;
        }

        return SemanticModel.EnclosingFunction(judged.Use.Call) is { } function
            && function.Body.Statements.Where(statement => statement is not ExpressionStatement { Expression: StringExpression })
                .SelectMany(statement => statement.Descendants()).OfType<StringPiece>()
                .Where(piece => piece.Parent != judged.Use.Name)
                .Any(piece => NameWords.Of(file.TextOf(piece)).Any(word => Promises.Contains(word, StringComparer.Ordinal)));
    }

    // digest == expected, where the caller brings what is expected.
    private static bool MeetsForeignValue(CodeFile file, JudgedUse judged) => judged.Context.Ends.Any(end => end.Taker switch
    {
        ComparisonExpression comparison => comparison.Operands.Prepend(comparison.Left).Any(operand => operand != end.Value && IsForeign(file, operand)),
        Argument { Parent: CallExpression call } when file.Model.QualifiedName(call.Callee) is "hmac.compare_digest" or "secrets.compare_digest" =>
            call.Arguments.Any(argument => argument.Value != end.Value && IsForeign(file, argument.Value)),
        _ => false,
    });

    private static bool IsForeign(CodeFile file, Expression expression) =>
        expression.Descendants().Prepend(expression).OfType<NameExpression>().Any(name =>
            (file.Model.DefinitionsReaching(name).Any(binding => binding.Kind == BindingKind.Parameter) && name.Identifier is not ("self" or "cls"))
            || IsFromOutside(file, name)
            || (file.Model.OnlyValueOf(name) is { } value
                && value.Descendants().Prepend(value).OfType<Expression>().Any(part => IsFromOutside(file, part))));

    private static bool IsFromOutside(CodeFile file, Expression expression) =>
        file.Model.QualifiedName(expression) is { } name
        && Array.Exists(Entrances, entrance => name == entrance || name.StartsWith(entrance + ".", StringComparison.Ordinal));

    // What leaves as a result or into a store is made here, so a check here meets what this file made.
    private static bool Leaves(JudgedUse judged) => judged.Context.Ends.Any(end => end.Taker is ReturnStatement or DictionaryItem
        || (end.Taker is AssignmentStatement { Targets: [not NameExpression] }));
}
