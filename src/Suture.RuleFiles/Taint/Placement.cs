using Suture.RuleFiles.Formulas;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.RuleFiles.Taint;

/// <summary>The expressions and parameters that lie at a range of a file.</summary>
internal static class Placement
{
    /// <summary>The outermost expression, or the parameter, that the range is exactly; null when it is none.</summary>
    public static SyntaxNode? At(SyntaxTree tree, TextSpan span) => (SyntaxNode?)tree.FindNode<Expression>(span) ?? ParameterNamed(tree, span);

    /// <summary>All expressions and parameters inside the range.</summary>
    public static IEnumerable<SyntaxNode> Inside(SyntaxTree tree, TextSpan span)
    {
        var around = tree.FindNode(span);
        while (around.Parent is { } parent && parent.Span == around.Span)
        {
            around = parent;
        }

        return around.Descendants().Prepend(around).Where(node => node switch
        {
            Expression => span.Contains(node.Span),
            Parameter parameter => span.Contains(parameter.NameSpan) && parameter.Name.Length > 0,
            _ => false,
        });
    }

    /// <summary>What does harm at a sink that is taken exactly: the arguments and the receiver of a call, the value of another expression, what a statement reads.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="span">The range.</param>
    /// <param name="isValue">True when the value at the range is meant, also of a call.</param>
    public static IEnumerable<Expression> HarmfulAt(SyntaxTree tree, TextSpan span, bool isValue) => tree.FindNode<Expression>(span) switch
    {
        CallExpression call when !isValue => HarmfulIn(call),
        { } expression => [expression],
        _ => HarmfulIn(tree, span),
    };

    private static IEnumerable<Expression> HarmfulIn(CallExpression call) =>
        call.Arguments.Select(argument => argument.Value).Concat(call.Callee is AttributeExpression method ? [method.Target] : []);

    private static IEnumerable<Expression> HarmfulIn(SyntaxTree tree, TextSpan span) => tree.FindNode<Statement>(span) switch
    {
        AssignmentStatement assignment => [assignment.Value],
        AugmentedAssignment augmented => [augmented.Value],
        ReturnStatement { Value: { } value } => [value],
        { } statement when Below.ExpressionsOf(statement).Any() => Below.ExpressionsOf(statement),
        _ => Inside(tree, span).OfType<Expression>(),
    };

    private static Parameter? ParameterNamed(SyntaxTree tree, TextSpan span)
    {
        var node = tree.FindNode(span);
        return (node as Parameter ?? node.FirstAncestor<Parameter>()) is { } parameter && parameter.NameSpan == span ? parameter : null;
    }
}
