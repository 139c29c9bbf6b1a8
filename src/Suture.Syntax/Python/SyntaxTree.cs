using System.Collections.Immutable;
using System.Text;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>
/// A file as Python sees it. Tokens lie in order and cover the text: what is between two of them (blanks, comments, line
/// continuations, joined lines' breaks) is the trivia of the second. Made once, never changed.
/// </summary>
public sealed class SyntaxTree
{
    private readonly NameTable names;
    private readonly List<CallExpression> calls;
    private ImmutableArray<SyntaxToken> tokens;

    internal SyntaxTree(SourceText source, Module root, ImmutableArray<SyntaxError> errors, Parser parser)
    {
        (Source, Root, Errors, names, NameCount) = (source, root, errors, parser.Names, parser.NameCount);

        // What the parser met in broken code may have been left out of the tree.
        calls = errors.IsEmpty ? parser.Calls : [.. root.Descendants().OfType<CallExpression>()];
        Assignments = errors.IsEmpty ? [.. parser.Assignments] : [.. root.Descendants().OfType<AssignmentStatement>()];
        root.Tree = this;
    }

    public SourceText Source { get; }

    public Module Root { get; }

    /// <summary>Made when first asked for: most files are only read through, and their tokens would be a third of their memory.</summary>
    public ImmutableArray<SyntaxToken> Tokens => tokens.IsDefault ? tokens = PythonParser.TokensOf(Source) : tokens;

    /// <summary>How many name expressions there are; each has a number of its own below this.</summary>
    public int NameCount { get; }

    /// <summary>All assignments, in order of position.</summary>
    public ImmutableArray<AssignmentStatement> Assignments { get; }

    /// <summary>What CPython would refuse, in order of position; empty for valid code.</summary>
    public ImmutableArray<SyntaxError> Errors { get; }

    /// <summary>
    /// True when the file may mean something of this name: it is one of its names, or of its texts where <c>getattr</c> or <c>__import__</c> could look it up.
    /// </summary>
    public bool Mentions(string name) => names.Contains(name);

    /// <summary>
    /// True when one of these names is used otherwise than to be called, bound or imported under that name, so that the file may call what it
    /// means by another.
    /// </summary>
    public bool MayRename(params ReadOnlySpan<string> some)
    {
        foreach (var name in some)
        {
            if (names.ContainsValue(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The calls for which something holds, in order of position.</summary>
    public ImmutableArray<CallExpression> CallsWhere(Func<CallExpression, bool> holds)
    {
        var found = ImmutableArray.CreateBuilder<CallExpression>();
        foreach (var call in calls)
        {
            if (holds(call))
            {
                found.Add(call);
            }
        }

        found.Sort(static (one, other) => one.Span.Start != other.Span.Start
            ? one.Span.Start.CompareTo(other.Span.Start) : other.Span.Length.CompareTo(one.Span.Length));
        return found.DrainToImmutable();
    }

    /// <summary>True when the file may mean something of any of these names.</summary>
    public bool MentionsAny(params ReadOnlySpan<string> some)
    {
        foreach (var name in some)
        {
            if (Mentions(name))
            {
                return true;
            }
        }

        return false;
    }

    public string TextOf(SyntaxNode node) => Source.ToString(node.Span);

    public string ToFullString()
    {
        var text = new StringBuilder(Source.Length);
        var position = 0;
        foreach (var token in Tokens)
        {
            text.Append(Source.Text, position, token.Start - position).Append(Source.Text, token.Start, token.Length);
            position = token.End;
        }

        return text.ToString();
    }

    /// <summary>The index of the first token that ends after a position.</summary>
    public int TokenIndexAt(int position)
    {
        var (low, high) = (0, Tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The deepest node whose span holds all of a span; the module when there is none.</summary>
    public SyntaxNode FindNode(TextSpan span)
    {
        SyntaxNode found = Root;
        for (var next = found; next is not null;)
        {
            found = next;
            next = null;
            foreach (var child in found.Children)
            {
                if (child.Span.Contains(span))
                {
                    next = child;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>The outermost node of a type whose span is exactly this one, or null.</summary>
    public T? FindNode<T>(TextSpan span)
        where T : SyntaxNode
    {
        T? found = null;
        for (var node = FindNode(span); node is not null && node.Span == span; node = node.Parent)
        {
            found = node as T ?? found;
        }

        return found;
    }
}
