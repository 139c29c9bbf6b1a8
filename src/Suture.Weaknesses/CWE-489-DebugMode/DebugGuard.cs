using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Tells code that runs only where somebody asked for debugging: <c>if app.debug:</c>, <c>if args.dev:</c>.</summary>
internal static class DebugGuard
{
    private static readonly string[] Words = ["debug", "dev"];

    public static bool Holds(CodeFile file, SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            var test = ancestor switch
            {
                IfStatement branch when branch.Body.Span.Contains(node.Span) => branch.Test,
                ConditionalExpression choice when choice.Body.Span.Contains(node.Span) => choice.Test,
                _ => null,
            };
            if (test is not null && AsksForDebugging(file, test))
            {
                return true;
            }
        }

        return false;
    }

    // `if not production` asks as well, but `if not debug` does not: a condition that is denied is left to the reader.
    private static bool AsksForDebugging(CodeFile file, Expression test) =>
        test is not UnaryExpression { Operator: UnaryOperator.Not } && Mentions(file, test) && file.Model.ConstantOf(test) is not true;

    private static bool Mentions(CodeFile file, Expression test) =>
        test.Descendants().Prepend(test).Any(part => part switch
        {
            NameExpression name => IsWord(name.Identifier),
            AttributeExpression attribute => IsWord(attribute.Name),
            StringExpression text => IsWord(file.TextOf(text)),
            _ => false,
        });

    private static bool IsWord(string text) => Array.Exists(Words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
