using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>The errors of one file as the lexer and the parser meet them.</summary>
internal sealed class ErrorList
{
    private static readonly Comparison<SyntaxError> ByPosition = (one, other) =>
        (one.Span.Start, one.Span.End).CompareTo((other.Span.Start, other.Span.End));

    private readonly List<SyntaxError> errors = [];
    private int lexicalCount;

    public void Add(int start, int end, string message) => errors.Add(new SyntaxError(TextSpan.FromBounds(start, end), message));

    /// <summary>Ends the lexer's part: what it found is asked for by <see cref="HasLexicalError"/>.</summary>
    public void EndLexing()
    {
        errors.Sort(ByPosition);
        lexicalCount = errors.Count;
    }

    /// <summary>True when the lexer found an error that starts between two places, ends included.</summary>
    public bool HasLexicalError(int from, int to)
    {
        var (low, high) = (0, lexicalCount);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = errors[middle].Span.Start < from ? (middle + 1, high) : (low, middle);
        }

        return low < lexicalCount && errors[low].Span.Start <= to;
    }

    public ImmutableArray<SyntaxError> InOrder() =>
        errors.Count == 0 ? [] : [.. errors.OrderBy(error => error.Span.Start).ThenBy(error => error.Span.End)];
}
