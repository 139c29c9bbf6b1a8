using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Patterns;

/// <summary>
/// A piece of Python with holes, in the language of Semgrep's patterns: <c>$X</c>, <c>...</c>, <c>$...ARGS</c>, <c>"..."</c>, <c>&lt;... e ...&gt;</c> and
/// <c>($X: T)</c>. It fits where the tree has the same shape, whatever the code is called by its imports.
/// </summary>
public sealed class CodePattern
{
    private readonly ImmutableArray<Statement> statements;
    private readonly Lazy<SemanticModel> own;

    private CodePattern(string text, ImmutableArray<Statement> statements, SyntaxTree tree)
    {
        (Text, this.statements, Tree) = (text, statements, tree);
        own = new(() => SemanticModel.Create(tree));
        Expression = statements is [ExpressionStatement { Expression: var only }] ? only : null;
        Metavariables = PatternWords.MetavariablesOf(tree);
        RequiredWords = PatternWords.RequiredBy(statements);
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>The metavariables, each once: <c>$X</c>, <c>$...ARGS</c>.</summary>
    public ImmutableArray<string> Metavariables { get; }

    /// <summary>Names without any of which nothing can match; none when nothing is known.</summary>
    public ImmutableArray<string> RequiredWords { get; }

    /// <summary>The pattern as Python reads it, see <see cref="PatternText"/>.</summary>
    internal SyntaxTree Tree { get; }

    /// <summary>The expression, when it is one; it then fits anywhere in a statement.</summary>
    internal Expression? Expression { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="PatternException">It is no Python, or its own signs are not in order.</exception>
    public static CodePattern Parse(string text)
    {
        var tree = PythonParser.Parse(PatternText.Rewrite(text.Trim('\n', '\r', ' ', '\t') is var trimmed && trimmed.Length > 0
            ? Dedent(text) : throw new PatternException("a pattern is empty")));
        if (tree.Errors.FirstOrDefault(error => !IsAboutPlace(error.Message)) is { } error)
        {
            throw new PatternException($"'{FirstLine(text)}' is no Python pattern: {error.Message}");
        }

        return tree.Root.Statements.IsEmpty ? throw new PatternException("a pattern is empty") : new CodePattern(text, tree.Root.Statements, tree);
    }

    /// <summary>All places that the pattern fits, in order of position; within a span when one is given.</summary>
    public IEnumerable<PatternMatch> Matches(SemanticModel model, TextSpan? within = null)
    {
        if (!RequiredWords.IsEmpty && !model.Tree.MentionsAny(RequiredWords.AsSpan()))
        {
            return [];
        }

        var found = new Matcher(model, own.Value).FindAll(this, statements);
        return found.Where(match => within is not { } span || span.Contains(match.Span))
            .DistinctBy(match => (match.Span, match.Bindings.ToString()))
            .OrderBy(match => match.Span.Start).ThenByDescending(match => match.Span.Length);
    }

    /// <summary>The ways in which the pattern fits exactly a node.</summary>
    public Bindings? MatchAt(SyntaxNode node, SemanticModel model, Bindings given)
    {
        var expected = Expression is { } expression && node is Expression ? expression : (SyntaxNode)statements[0];
        Bindings? found = null;
        new Matcher(model, own.Value).Match(expected, node, given, bindings =>
        {
            found = bindings;
            return true;
        });
        return found;
    }

    // return, yield and await stand alone in patterns, and dots stand where they like.
    private static bool IsAboutPlace(string message) =>
        message.Contains("outside", StringComparison.Ordinal) || message.Contains("duplicate", StringComparison.Ordinal)
        || message.Contains("default", StringComparison.Ordinal) || message.Contains("follows", StringComparison.Ordinal);

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].TrimEnd();

    private static string Dedent(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').SkipWhile(string.IsNullOrWhiteSpace).ToList();
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : line)).TrimEnd() + "\n";
    }
}
