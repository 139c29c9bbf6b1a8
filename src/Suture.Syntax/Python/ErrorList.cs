using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>The errors of one file as the lexer and the parser meet them.</summary>
internal sealed class ErrorList
{
    private readonly List<SyntaxError> errors = [];

    public int Count => errors.Count;

    public void Add(int start, int end, string message) => errors.Add(new SyntaxError(TextSpan.FromBounds(start, end), message));

    public ImmutableArray<SyntaxError> InOrder() =>
        errors.Count == 0 ? [] : [.. errors.OrderBy(error => error.Span.Start).ThenBy(error => error.Span.End)];
}
