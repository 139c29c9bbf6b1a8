using Suture.Patterns;
using Suture.Syntax.Python;

namespace Suture.Rules;

/// <summary>A code pattern that is read when it is first needed, and asked only of files that mention its last name.</summary>
/// <param name="text">The pattern; its first word is a dotted name, such as <c>ssl._create_unverified_context(...)</c>.</param>
public sealed class PatternSearch(string text)
{
    private readonly string word = LastNameOf(text);
    private readonly Lazy<CodePattern> pattern = new(() => CodePattern.Parse(text));

    public IEnumerable<PatternMatch> In(CodeFile file) => word.Length == 0 || file.Mentions(word) ? pattern.Value.Matches(file.Model) : [];

    public bool Fits(SyntaxNode node, CodeFile file) => pattern.Value.MatchAt(node, file.Model, Bindings.Empty) is not null;

    // Without a name to look for, such as in `$X.call(...)`, every file is asked; the pattern itself then looks for its words.
    private static string LastNameOf(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        return text[(text.LastIndexOf('.', Math.Max(end - 1, 0)) + 1)..end];
    }
}
