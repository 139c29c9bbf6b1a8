using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Suture.Syntax.Python;

/// <summary>The tokens of one file while they are made and parsed, in memory that is lent and given back.</summary>
internal sealed class TokenBuffer : IDisposable
{
    private const int CharactersPerToken = 4;
    private SyntaxToken[] items;

    public TokenBuffer(int textLength) => items = ArrayPool<SyntaxToken>.Shared.Rent((textLength / CharactersPerToken) + 16);

    public int Count { get; private set; }

    /// <summary>The tokens, with unused places behind <see cref="Count"/>.</summary>
    public SyntaxToken[] Items => items;

    public TokenKind LastKind => Count == 0 ? TokenKind.EndOfFile : items[Count - 1].Kind;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(TokenKind kind, int start, int end)
    {
        if ((uint)Count >= (uint)items.Length)
        {
            Grow();
        }

        items[Count++] = new SyntaxToken(kind, start, end - start);
    }

    public ImmutableArray<SyntaxToken> ToImmutable() => ImmutableCollectionsMarshal.AsImmutableArray(items.AsSpan(0, Count).ToArray());

    public void Dispose()
    {
        ArrayPool<SyntaxToken>.Shared.Return(items);
        items = [];
    }

    private void Grow()
    {
        var larger = ArrayPool<SyntaxToken>.Shared.Rent(items.Length * 2);
        items.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<SyntaxToken>.Shared.Return(items);
        items = larger;
    }
}
