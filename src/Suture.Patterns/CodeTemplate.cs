using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Patterns;

/// <summary>
/// A rewriting of expressions as two patterns, such as <c>numpy.load(..., allow_pickle=True, ...)</c> and the same with <c>False</c>. Where a
/// subtree of the one is isomorphic to that of the other, the file's own text stays as it is; only what differs is told.
/// </summary>
/// <param name="before">What is there.</param>
/// <param name="after">What is to be there, with metavariables of the first.</param>
public sealed partial class CodeTemplate(string before, string after)
{
    private readonly Lazy<CodePattern> pattern = new(() => CodePattern.Parse(before));
    private readonly Lazy<CodePattern> template = new(() => CodePattern.Parse(after));

    /// <summary>What turns an expression into what the template says; default when the pattern does not fit it.</summary>
    public ImmutableArray<CodeChange> Changes(Expression expression, SemanticModel model)
    {
        if (pattern.Value.MatchAt(expression, model, Bindings.Empty) is not { } bindings)
        {
            return default;
        }

        var changes = ImmutableArray.CreateBuilder<CodeChange>();
        Compare(pattern.Value.Expression!, template.Value.Expression!, expression, bindings, changes);
        return changes.ToImmutable();
    }

    private void Compare(Expression old, Expression wanted, Expression found, Bindings bindings, ImmutableArray<CodeChange>.Builder changes)
    {
        if (TextOf(pattern.Value, old) == TextOf(template.Value, wanted))
        {
            return;
        }

        switch (old, wanted, found)
        {
            case (CallExpression oldCall, CallExpression newCall, CallExpression call):
                Compare(oldCall.Callee, newCall.Callee, call.Callee, bindings, changes);
                CompareArguments(oldCall, newCall, call, bindings, changes);
                break;
            case (_, NameExpression or AttributeExpression, NameExpression or AttributeExpression) when IsPlainName(TextOf(template.Value, wanted)):
                changes.Add(new CodeChange.Renamed(found, TextOf(template.Value, wanted)));
                break;
            case (StringExpression, StringExpression { Pieces: [var piece] }, StringExpression { Pieces: [var own] }):
                changes.Add(new CodeChange.Replaced(own.Span, own.Prefix + own.Quote + Inner(piece) + own.Quote));
                break;
            default:
                changes.Add(new CodeChange.Replaced(found.Span, Fill(wanted, bindings)));
                break;
        }
    }

    private void CompareArguments(CallExpression old, CallExpression wanted, CallExpression call, Bindings bindings, ImmutableArray<CodeChange>.Builder changes)
    {
        ComparePlaces(Plain(old), Plain(wanted), call, bindings, changes);
        foreach (var argument in old.Arguments.Where(IsNamed))
        {
            var given = call.Arguments.First(one => one.Name == argument.Name);
            if (wanted.Arguments.FirstOrDefault(one => one.Name == argument.Name) is { } kept)
            {
                Compare(argument.Value, kept.Value, given.Value, bindings, changes);
            }
            else
            {
                changes.Add(new CodeChange.ArgumentRemoved(call, given));
            }
        }

        foreach (var argument in wanted.Arguments.Where(one => IsNamed(one) && !old.Arguments.Any(other => other.Name == one.Name)))
        {
            changes.Add(new CodeChange.ArgumentAdded(call, $"{argument.Name}={Fill(argument.Value, bindings)}"));
        }
    }

    private void ComparePlaces(
        ImmutableArray<Argument> old, ImmutableArray<Argument> wanted, CallExpression call, Bindings bindings, ImmutableArray<CodeChange>.Builder changes)
    {
        var plain = Plain(call);
        var i = 0;
        for (; i < Math.Min(old.Length, wanted.Length) && i < plain.Length && !IsOpen(old[i]); i++)
        {
            Compare(old[i].Value, wanted[i].Value, plain[i].Value, bindings, changes);
        }

        if (i == old.Length)
        {
            changes.AddRange(wanted.Skip(i).Where(more => !IsOpen(more)).Select(more => new CodeChange.ArgumentAdded(call, Fill(more.Value, bindings))));
        }
        else if (i == wanted.Length)
        {
            changes.AddRange(plain.Skip(i).Select(less => new CodeChange.ArgumentRemoved(call, less)));
        }
    }

    /// <summary>The template's text with the code that its metavariables stand for, in brackets where an operator would tear it apart.</summary>
    private string Fill(Expression wanted, Bindings bindings) =>
        Variables().Replace(TextOf(template.Value, wanted), match =>
        {
            var bound = bindings.Find(PatternText.MetavariableOf(match.Value)!);
            return bound is null ? match.Value : bound.Expression is { } expression && IsLoose(expression) && !IsAlone(wanted, match) ? $"({bound.Text})" : bound.Text;
        });

    private static bool IsAlone(Expression wanted, Match match) =>
        wanted.Span.Length == match.Length
        || wanted.Descendants().OfType<NameExpression>().Any(name => name.Identifier == match.Value && name.Span.Start == wanted.Span.Start + match.Index && name.Parent is Argument);

    private static bool IsLoose(Expression expression) =>
        expression is BinaryExpression or UnaryExpression or BooleanExpression or ComparisonExpression or ConditionalExpression or LambdaExpression or AwaitExpression or NamedExpression;

    private static ImmutableArray<Argument> Plain(CallExpression call) =>
        [.. call.Arguments.Where(argument => argument.ArgumentKind is ArgumentKind.Positional or ArgumentKind.Star)];

    private static bool IsNamed(Argument argument) => argument.ArgumentKind == ArgumentKind.Keyword;

    // From the first dots on, places say nothing any more.
    private static bool IsOpen(Argument argument) =>
        argument.Value is EllipsisExpression
        || (argument.Value is NameExpression name && name.Identifier.StartsWith(PatternText.Variadic, StringComparison.Ordinal));

    private string Inner(StringPiece piece)
    {
        var text = TextOf(template.Value, piece);
        return text[(piece.Prefix.Length + piece.Quote.Length)..^piece.Quote.Length];
    }

    private static bool IsPlainName(string text) => !text.Contains("__", StringComparison.Ordinal);

    private static string TextOf(CodePattern of, SyntaxNode node) => of.Tree.TextOf(node);

    [GeneratedRegex("__mvs?_[A-Z_][A-Z_0-9]*", RegexOptions.None, 1000)]
    private static partial Regex Variables();
}
