using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>A string as code builds it: constant text and holes in order, each tied to its place in the source.</summary>
/// <param name="Expression">The expression whose value the string is.</param>
/// <param name="Parts">The parts in order; a string of which nothing is known is one hole.</param>
/// <param name="Statements">The assignments through which it was built, in order of position; empty when it is built in place.</param>
public sealed record StringShape(Expression Expression, ImmutableArray<StringPart> Parts, ImmutableArray<Statement> Statements)
{
    public static StringShape Of(Expression expression, SemanticModel model) => new StringShapeBuilder(model).Build(expression);

    /// <summary>The shape of the expression alone, without a look into variables: what an edit of it can change.</summary>
    public static StringShape InPlace(Expression expression, SemanticModel model) =>
        new StringShapeBuilder(model, followsVariables: false).Build(expression);

    public IEnumerable<StringHole> Holes => Parts.OfType<StringHole>();

    /// <summary>True when some of the text is written out in the source, so that it can be edited.</summary>
    public bool HasText => Parts.Any(part => part is StringText);

    /// <summary>The string itself when it is the same on every run; else null.</summary>
    public string? Constant
    {
        get
        {
            if (Parts is [])
            {
                return Expression is StringExpression ? "" : null;
            }

            var text = new StringBuilder();
            foreach (var part in Parts)
            {
                if (part is StringText known)
                {
                    text.Append(known.Text);
                }
                else if (part is StringHole { IsPlain: true } hole && TextOf(hole) is { } constant)
                {
                    text.Append(constant);
                }
                else
                {
                    return null;
                }
            }

            return text.ToString();
        }
    }

    /// <summary>The text with every hole that is not constant as a given text: to be read by a lexer, matched, or shown.</summary>
    public string ToText(string hole)
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            text.Append(part is StringText known ? known.Text : TextOf((StringHole)part) ?? hole);
        }

        return text.ToString();
    }

    private static string? TextOf(StringHole hole) => hole.Constant switch
    {
        string text => text,
        long number when hole.Origin != HoleOrigin.Operand => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
