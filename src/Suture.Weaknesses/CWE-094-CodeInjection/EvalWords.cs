namespace Suture.Weaknesses.CodeInjection;

/// <summary>The words by which programmers say what a text is for.</summary>
internal static class EvalWords
{
    private static readonly Dictionary<string, EvalPurpose> Meaning = Table(
        (EvalPurpose.Arithmetic, """
            expression expressions expr exprs formula formulas formulae equation equations calc calculate calculates calculated
            calculator calculation calculations compute computes computed arithmetic algebra math maths mathematical operator operators operand operands
            operation sum op term cell
            """),
        (EvalPurpose.Literal, """
            list lists dict dicts dictionary dictionaries tuple tuples literal literals data point points coordinate coordinates coords
            values numbers items array arrays matrix matrices config configuration settings options params parameters payload record
            records row rows json parse parsed deserialize vector vectors pair pairs scores marks grades entries metadata mapping
            """),
        (EvalPurpose.Program, """
            code script scripts snippet command cmd commands program programs lambda predicate condition
            conditions statement statements repl plugin macro callback hook module
            """));

    public static EvalPurpose MeaningOf(string word) => Meaning.GetValueOrDefault(word);

    /// <summary>The lower-case words of an identifier or a text: <c>parse_userData</c> gives parse, user, data.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetter(text[i]);
            var isHump = isLetter && i > start && char.IsUpper(text[i]) && char.IsLower(text[i - 1]);
            if (isLetter && !isHump)
            {
                continue;
            }

            if (i > start)
            {
                yield return text[start..i].ToLowerInvariant();
            }

            start = isHump ? i : i + 1;
        }
    }

    private static Dictionary<string, EvalPurpose> Table(params (EvalPurpose Purpose, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (word, row.Purpose)))
            .ToDictionary(pair => pair.word, pair => pair.Purpose, StringComparer.Ordinal);
}
