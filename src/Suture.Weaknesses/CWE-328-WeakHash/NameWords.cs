namespace Suture.Weaknesses.WeakHash;

/// <summary>Takes names apart: <c>session_token</c> and <c>sessionToken</c> say session, token, and sessiontoken.</summary>
internal static class NameWords
{
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (!IsPart(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && (IsPart(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
            {
                end++;
            }

            foreach (var word in Parts(text[start..end]))
            {
                yield return word;
            }

            start = end;
        }
    }

    private static IEnumerable<string> Parts(string name)
    {
        var pieces = name.Split(['_', '-'], StringSplitOptions.RemoveEmptyEntries);
        var words = pieces.SelectMany(Humps).Select(word => word.ToLowerInvariant()).ToList();
        yield return string.Concat(words);
        for (var i = 0; i < words.Count && words.Count > 1; i++)
        {
            yield return words[i];
            if (i + 1 < words.Count && words.Count > 2)
            {
                yield return words[i] + words[i + 1];
            }
        }
    }

    // getHTTPToken: a hump starts at a capital after a small letter, and at the last capital of a run.
    private static IEnumerable<string> Humps(string piece)
    {
        var start = 0;
        for (var i = 1; i < piece.Length; i++)
        {
            var starts = char.IsUpper(piece[i])
                && (!char.IsUpper(piece[i - 1]) || (i + 1 < piece.Length && char.IsLower(piece[i + 1])))
                && !char.IsDigit(piece[i - 1]);
            if (starts)
            {
                yield return piece[start..i];
                start = i;
            }
        }

        yield return piece[start..];
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
