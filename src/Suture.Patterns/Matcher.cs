using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Patterns;

/// <summary>
/// Subtree isomorphism between a pattern's tree and a file's. Every way to fit is tried: who asks gets the bindings of each, and says
/// with true that it has seen enough.
/// </summary>
/// <param name="model">The facts of the file.</param>
/// <param name="own">The facts of the pattern.</param>
internal sealed partial class Matcher(SemanticModel model, SemanticModel own)
{
    public IEnumerable<PatternMatch> FindAll(CodePattern pattern, ImmutableArray<Statement> statements)
    {
        var found = new List<PatternMatch>();
        if (pattern.Expression is { } expression)
        {
            FindExpressions(expression, found);
        }
        else
        {
            FindStatements(statements, found);
        }

        return found;
    }

    private void FindExpressions(Expression pattern, List<PatternMatch> found)
    {
        foreach (var node in model.Tree.Root.Descendants())
        {
            if (node is Expression expression && !IsPartOfName(expression))
            {
                Match(pattern, expression, Bindings.Empty, bindings => Add(found, new PatternMatch(expression.Span, expression, bindings)));
            }
        }
    }

    private void FindStatements(ImmutableArray<Statement> pattern, List<PatternMatch> found)
    {
        foreach (var node in model.Tree.Root.Descendants().Prepend(model.Tree.Root))
        {
            var block = node switch { Module module => module.Statements, Block inner => inner.Statements, _ => [] };
            for (var i = 0; i < block.Length; i++)
            {
                var first = block[i];
                MatchFrom(pattern, 0, block, i, Bindings.Empty, (last, bindings) =>
                    Add(found, new PatternMatch(TextSpan.FromBounds(first.Span.Start, last), first, bindings)));
            }
        }
    }

    private static bool Add(List<PatternMatch> found, PatternMatch match)
    {
        found.Add(match);
        return false;
    }

    // The target of a keyword or the pieces of a dotted decorator are expressions as well; only the types of handlers and such are not code.
    private static bool IsPartOfName(Expression expression) => expression.Parent is Interpolation { IsSelfDocumenting: true };

    public bool Match(SyntaxNode? pattern, SyntaxNode? node, Bindings bindings, Func<Bindings, bool> next)
    {
        if (pattern is null || node is null)
        {
            return pattern is null && node is null && next(bindings);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        return pattern switch
        {
            ExpressionStatement { Expression: EllipsisExpression } when node is Statement => next(bindings),
            ExpressionStatement { Expression: NameExpression name } when node is Statement and not ExpressionStatement => MatchStatementVariable(name, node, bindings, next),
            Expression expected when node is Expression expression => MatchExpression(expected, expression, bindings, next),
            Statement expected when node is Statement statement => MatchStatement(expected, statement, bindings, next),
            _ => MatchPart(pattern, node, bindings, next),
        };
    }

    private bool MatchStatementVariable(NameExpression name, SyntaxNode node, Bindings bindings, Func<Bindings, bool> next) =>
        PatternText.MetavariableOf(name.Identifier) is { } metavariable && Bind(bindings, metavariable, node) is { } bound && next(bound);

    private Bindings? Bind(Bindings bindings, string metavariable, params ImmutableArray<SyntaxNode> nodes)
    {
        var span = nodes.IsEmpty ? default : TextSpan.FromBounds(nodes[0].Span.Start, nodes[^1].Span.End);
        return bindings.With(metavariable, new BoundCode(model.Tree.Source.ToString(span), span, nodes, KeyOf(nodes, span)));
    }

    /// <summary>A name that is no node: of a function, an attribute, a keyword, a module.</summary>
    private static bool MatchName(string? pattern, string? name, TextSpan span, Bindings bindings, Func<Bindings, bool> next)
    {
        if (pattern is null || name is null)
        {
            return pattern is null && name is null && next(bindings);
        }

        return PatternText.MetavariableOf(pattern) is { } metavariable
            ? bindings.With(metavariable, new BoundCode(name, span, [], name)) is { } bound && next(bound)
            : pattern == name && next(bindings);
    }

    /// <summary>The tokens without what lies between them: the same code is the same, however it is laid out. A constant is what it is worth.</summary>
    private string KeyOf(ImmutableArray<SyntaxNode> nodes, TextSpan span)
    {
        if (nodes is [NameExpression name])
        {
            return name.Identifier;
        }

        if (nodes.IsEmpty)
        {
            return "";
        }

        var tokens = model.Tree.Tokens;
        var key = new System.Text.StringBuilder();
        for (var i = model.Tree.TokenIndexAt(span.Start); i < tokens.Length && tokens[i].Start < span.End; i++)
        {
            if (tokens[i].Length > 0 && !char.IsWhiteSpace(model.Tree.Source.Text[tokens[i].Start]))
            {
                key.Append(model.Tree.Source[tokens[i].Span]).Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
