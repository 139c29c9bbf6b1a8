using System.Text.RegularExpressions;
using Suture.Text;

namespace Suture.RuleFiles.Testing;

/// <summary>A comment in a test that says what a rule should do with the next line.</summary>
/// <param name="Kind"><c>ruleid</c>, <c>ok</c>, <c>todoruleid</c> or <c>todook</c>.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Line">The line that is spoken of, from one: the next one that is no such comment.</param>
internal sealed partial record TestMark(string Kind, string Rule, int Line)
{
    public static IEnumerable<TestMark> In(SourceText code)
    {
        var waiting = new List<(string Kind, string Rule)>();
        for (var line = 0; line < code.LineCount; line++)
        {
            var match = Comment().Match(code.ToString(code.SpanOfLine(line)));
            var isMarkAlone = match.Success && match.Groups["code"].Value.Trim().Length == 0;
            if (!isMarkAlone)
            {
                foreach (var (kind, rule) in waiting)
                {
                    yield return new TestMark(kind, rule, line + 1);
                }

                waiting.Clear();
            }

            if (match.Success)
            {
                waiting.AddRange(match.Groups["ids"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(rule => (match.Groups["kind"].Value, rule)));
            }
        }
    }

    [GeneratedRegex(@"^(?<code>[^#]*)#.*?\b(?<kind>ruleid|ok|todoruleid|todook)\s*:\s*(?<ids>[\w.\-]+(\s*,\s*[\w.\-]+)*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
