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
    private const int LongestLookup = 64;

    private readonly NameTable names;
    private HashSet<string>? lookups;

    internal SyntaxTree(SourceText source, Module root, ImmutableArray<SyntaxToken> tokens, ImmutableArray<SyntaxError> errors, NameTable names)
    {
        this.names = names;
        Source = source;
        Root = root;
        Tokens = tokens;
        Errors = errors;
        root.Tree = this;
    }

    public SourceText Source { get; }

    public Module Root { get; }

    public ImmutableArray<SyntaxToken> Tokens { get; }

    /// <summary>What CPython would refuse, in order of position; empty for valid code.</summary>
    public ImmutableArray<SyntaxError> Errors { get; }

    /// <summary>
    /// True when the file may mean something of this name: it is one of its names, or of its texts where <c>getattr</c> could look it up.
    /// </summary>
    public bool Mentions(string name) => names.Contains(name) || (lookups ??= Lookups()).Contains(name);

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

    /// <summary>The short plain strings of a file that looks attributes up by name.</summary>
    private HashSet<string> Lookups()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (!names.Contains("getattr"))
        {
            return found;
        }

        foreach (var token in Tokens)
        {
            if (token.Kind == TokenKind.String && token.Length < LongestLookup)
            {
                found.Add(Source[token.Span].Trim("'\"").ToString());
            }
        }

        return found;
    }

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
