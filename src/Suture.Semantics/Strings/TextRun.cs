using System.Collections.Immutable;
using System.Text;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Characters on their way into a <see cref="StringText"/>, each with its place in the source.</summary>
internal sealed class TextRun(StringPiece piece)
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<int>.Builder offsets = ImmutableArray.CreateBuilder<int>();

    public bool IsEmpty => text.Length == 0;

    public void Add(char character, int offset)
    {
        text.Append(character);
        offsets.Add(offset);
    }

    public void Add(Rune character, int offset)
    {
        Span<char> pair = stackalloc char[2];
        foreach (var unit in pair[..character.EncodeToUtf16(pair)])
        {
            Add(unit, offset);
        }
    }

    public StringText End(int offset)
    {
        offsets.Add(offset);
        var result = new StringText(text.ToString(), piece, offsets.ToImmutable());
        text.Clear();
        offsets.Clear();
        return result;
    }
}
