using System.Collections.Immutable;
using System.Text;

namespace Suture.Detectors;

/// <summary>Takes a line apart into words as a POSIX shell does: blanks part them, quotes and backslashes keep them together. Nothing is expanded.</summary>
public static class ShellWords
{
    /// <exception cref="DetectorException">A quote is not closed, or a backslash ends the line.</exception>
    public static ImmutableArray<string> Split(string line)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        StringBuilder? word = null;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case ' ' or '\t' or '\n' or '\r':
                    Finish(words, ref word);
                    break;
                case '\'':
                    i = TakeSingle(line, i + 1, word ??= new StringBuilder());
                    break;
                case '"':
                    i = TakeDouble(line, i + 1, word ??= new StringBuilder());
                    break;
                case '\\':
                    (word ??= new StringBuilder()).Append(i + 1 < line.Length ? line[++i] : throw Unfinished(line, "ends in a backslash"));
                    break;
                default:
                    (word ??= new StringBuilder()).Append(line[i]);
                    break;
            }
        }

        Finish(words, ref word);
        return words.ToImmutable();
    }

    private static void Finish(ImmutableArray<string>.Builder words, ref StringBuilder? word)
    {
        if (word is not null)
        {
            words.Add(word.ToString());
            word = null;
        }
    }

    private static int TakeSingle(string line, int start, StringBuilder word)
    {
        var end = line.IndexOf('\'', start);
        if (end < 0)
        {
            throw Unfinished(line, "has a ' that is not closed");
        }

        word.Append(line, start, end - start);
        return end;
    }

    // Between double quotes a backslash keeps its meaning only before these (POSIX Shell Command Language 2.2.3).
    private static int TakeDouble(string line, int start, StringBuilder word)
    {
        for (var i = start; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                return i;
            }

            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] is '"' or '\\' or '$' or '`')
            {
                i++;
            }

            word.Append(line[i]);
        }

        throw Unfinished(line, "has a \" that is not closed");
    }

    private static DetectorException Unfinished(string line, string what) => new($"the arguments {line} cannot be taken apart: the line {what}");
}
