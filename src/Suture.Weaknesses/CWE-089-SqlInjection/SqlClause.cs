namespace Suture.Weaknesses.SqlInjection;

/// <summary>Follows a statement word by word and says whether a value may come next. Knows clauses, not the grammar of a dialect.</summary>
internal sealed class SqlClause
{
    private static readonly string[] BeforeValue =
        ["LIKE", "ILIKE", "GLOB", "REGEXP", "MATCH", "LIMIT", "OFFSET", "BETWEEN", "THEN", "ELSE", "RLIKE", "ESCAPE"];

    private static readonly string[] Starts =
        ["SELECT", "FROM", "WHERE", "SET", "VALUES", "INTO", "BY", "HAVING", "ON", "TABLE", "UPDATE", "JOIN", "LIMIT", "RETURNING", "CALL", "EXEC"];

    private readonly Stack<(string Clause, string Opener)> brackets = new();
    private string current = "";
    private string opener = "";
    private string last = "";
    private bool between;

    /// <summary>True when the last word or mark wants a value behind it.</summary>
    public bool TakesValue => last switch
    {
        "=" or "<" or ">" or "|" or "+" or "-" or "*" or "/" => current is not "SELECT" || last is not "*",
        "AND" => between,
        "(" => opener is "VALUES" or "IN" || IsFunction(opener),
        "," => opener is "VALUES" or "IN" || IsFunction(opener) || (brackets.Count == 0 && current == "LIMIT"),
        _ => Array.Exists(BeforeValue, word => word == last),
    };

    /// <summary>True inside the brackets of <c>IN (…)</c>.</summary>
    public bool IsInList => opener == "IN";

    public void Word(string word)
    {
        var upper = word.ToUpperInvariant();
        between = upper == "BETWEEN" || (between && last != "AND");
        current = Array.Exists(Starts, start => start == upper) ? upper : current;
        last = upper;
    }

    public void Mark(char mark)
    {
        if (mark == '(')
        {
            brackets.Push((current, opener));
            // INSERT INTO t (a, b): a word before brackets is a table there, and a function elsewhere.
            opener = current is "INTO" or "TABLE" ? "" : last == "," && opener.Length == 0 && current == "VALUES" ? "VALUES" : last;
        }
        else if (mark == ')' && brackets.TryPop(out var outer))
        {
            (current, opener) = outer;
            last = ")";
            return;
        }
        else if (mark == ';')
        {
            (current, opener, between) = ("", "", false);
            brackets.Clear();
        }

        last = mark == '!' ? last : mark.ToString();
    }

    private static bool IsFunction(string word) =>
        word.Length > 0 && (char.IsLetter(word[0]) || word[0] == '_') && !Array.Exists(Starts, start => start == word);
}
