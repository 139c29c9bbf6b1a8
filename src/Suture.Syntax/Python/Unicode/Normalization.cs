using System.Text;

namespace Suture.Syntax.Python;

/// <summary>
/// NFKC, the form in which Python compares identifiers (PEP 3131). .NET has it only with ICU, which Suture does without.
/// </summary>
internal static class Normalization
{
    private static readonly Lazy<NormalizationTable> Table = new(NormalizationTable.Read);

    public static string ToNfkc(ReadOnlySpan<char> name)
    {
        if (IsSurelyNormal(name))
        {
            return name.ToString();
        }

        var points = new List<int>(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            Decompose(rune.Value, points);
        }

        Order(points);
        Compose(points);
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            text.Append(new Rune(point).ToString());
        }

        return text.ToString();
    }

    // Letters of the common alphabets that are their own normal form and join with nothing.
    private static bool IsSurelyNormal(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            var isNormal = c is < (char)0x80 or (>= (char)0xC0 and <= (char)0x131) or (>= (char)0x391 and <= (char)0x3CE and not (char)0x3A2)
                or (>= (char)0x400 and <= (char)0x481) or (>= (char)0x3041 and <= (char)0x3096) or (>= (char)0x30A1 and <= (char)0x30FA)
                or (>= (char)0x4E00 and <= (char)0x9FFF) or (>= (char)HangulSyllables.First and <= (char)HangulSyllables.Last);
            if (!isNormal)
            {
                return false;
            }
        }

        return true;
    }

    private static void Decompose(int point, List<int> points)
    {
        if (point is >= HangulSyllables.First and <= HangulSyllables.Last)
        {
            var index = point - HangulSyllables.First;
            points.Add(HangulSyllables.FirstLeading + (index / (HangulSyllables.VowelCount * HangulSyllables.TrailingCount)));
            points.Add(HangulSyllables.FirstVowel + (index / HangulSyllables.TrailingCount % HangulSyllables.VowelCount));
            if (index % HangulSyllables.TrailingCount != 0)
            {
                points.Add(HangulSyllables.FirstTrailing + (index % HangulSyllables.TrailingCount));
            }
        }
        else if (Table.Value.Decompositions.TryGetValue(point, out var parts))
        {
            points.AddRange(parts);
        }
        else
        {
            points.Add(point);
        }
    }

    // Marks after a letter go by their combining class; equal classes keep their order.
    private static void Order(List<int> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var point = points[i];
            var rank = Table.Value.ClassOf(point);
            var place = i;
            while (rank != 0 && place > 0 && Table.Value.ClassOf(points[place - 1]) > rank)
            {
                points[place] = points[place - 1];
                place--;
            }

            points[place] = point;
        }
    }

    // A mark joins the last starter unless one of the same or a higher class stands between (Unicode Standard 3.11).
    private static void Compose(List<int> points)
    {
        var starter = -1;
        var lastClass = 0;
        var count = 0;
        foreach (var point in points.ToArray())
        {
            var rank = Table.Value.ClassOf(point);
            var isBlocked = starter >= 0 && count > starter + 1 && (lastClass >= rank || lastClass == 0);
            if (starter >= 0 && !isBlocked && TryJoin(points[starter], point, out var joined))
            {
                points[starter] = joined;
                continue;
            }

            if (rank == 0)
            {
                starter = count;
            }

            lastClass = rank;
            points[count++] = point;
        }

        points.RemoveRange(count, points.Count - count);
    }

    private static bool TryJoin(int first, int second, out int joined)
    {
        var leading = first - HangulSyllables.FirstLeading;
        var vowel = second - HangulSyllables.FirstVowel;
        if (leading is >= 0 and < HangulSyllables.LeadingCount && vowel is >= 0 and < HangulSyllables.VowelCount)
        {
            joined = HangulSyllables.First + (((leading * HangulSyllables.VowelCount) + vowel) * HangulSyllables.TrailingCount);
            return true;
        }

        var trailing = second - HangulSyllables.FirstTrailing;
        if (first is >= HangulSyllables.First and <= HangulSyllables.Last && trailing is > 0 and < HangulSyllables.TrailingCount
            && (first - HangulSyllables.First) % HangulSyllables.TrailingCount == 0)
        {
            joined = first + trailing;
            return true;
        }

        return Table.Value.Compositions.TryGetValue((first, second), out joined);
    }
}
