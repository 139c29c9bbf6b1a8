using Suture.Rules;

namespace Suture.Validation;

/// <summary>The comments of a file, which the tree keeps as trivia between its tokens.</summary>
internal static class Comments
{
    public static IEnumerable<string> Of(CodeFile file)
    {
        var position = 0;
        foreach (var token in file.Tree.Tokens)
        {
            foreach (var comment in In(file.Source.Text[position..token.Start]))
            {
                yield return comment;
            }

            position = token.End;
        }
    }

    private static IEnumerable<string> In(string trivia)
    {
        for (var start = trivia.IndexOf('#', StringComparison.Ordinal); start >= 0;)
        {
            var end = trivia.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? trivia.Length : start + end;
            yield return trivia[start..end].TrimEnd();
            start = trivia.IndexOf('#', end);
        }
    }
}
