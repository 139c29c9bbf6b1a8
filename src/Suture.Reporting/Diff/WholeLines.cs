using DiffPlex;

namespace Suture.Reporting.Diff;

/// <summary>Splits a text after each <c>\n</c> and nowhere else, as <c>patch</c> and <c>git apply</c> do; line breaks stay on their lines.</summary>
internal sealed class WholeLines : IChunker
{
    public IReadOnlyList<string> Chunk(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            end = end == 0 ? text.Length : end;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
