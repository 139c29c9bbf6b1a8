using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <summary>The names in a pattern.</summary>
internal static class PatternWords
{
    public static ImmutableArray<string> MetavariablesOf(SyntaxTree tree)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var text = tree.Source.Text;
        for (var i = text.IndexOf("__mv", StringComparison.Ordinal); i >= 0; i = text.IndexOf("__mv", i + 4, StringComparison.Ordinal))
        {
            var end = i;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            if (PatternText.MetavariableOf(text[i..end]) is { } name)
            {
                found.Add(name);
            }
        }

        return [.. found];
    }

    /// <summary>
    /// The last names of what the pattern calls or reads at its top: one of them must be in a file that it fits. An import may give a name
    /// another one, but then mentions it.
    /// </summary>
    public static ImmutableArray<string> RequiredBy(ImmutableArray<Statement> statements)
    {
        foreach (var node in statements.SelectMany(statement => statement.Descendants().Prepend(statement)))
        {
            if (NameOf(node) is { } name && node.Ancestors().All(IsCertain))
            {
                return [name];
            }
        }

        return [];
    }

    private static string? NameOf(SyntaxNode node)
    {
        var name = node switch
        {
            CallExpression { Callee: AttributeExpression method } => method.Name,
            CallExpression { Callee: NameExpression function } => function.Identifier,
            AttributeExpression attribute => attribute.Name,
            Argument { ArgumentKind: ArgumentKind.Keyword, Name: { } keyword } => keyword,
            _ => null,
        };
        return name is null || name.StartsWith("__", StringComparison.Ordinal) ? null : name;
    }

    // What stands in a string or is optional need not be there.
    private static bool IsCertain(SyntaxNode node) => node is not (StringPiece or ConditionalExpression or ClassDefinition);
}
