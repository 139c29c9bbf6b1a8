using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Suture.Patterns;
using Suture.RuleFiles.Regexes;

namespace Suture.RuleFiles.Fixing;

/// <summary><c>fix-regex</c>: what a regex matches in the text found is replaced, a number of times or always.</summary>
/// <param name="regex">What is replaced.</param>
/// <param name="replacement">By what; <c>\1</c> and <c>\g&lt;1&gt;</c> stand for groups.</param>
/// <param name="count">How often at most; 0 for always.</param>
internal sealed class RegexFix(RuleRegex regex, string replacement, int count) : IFix
{
    public string Apply(string found, Bindings bindings, string indent)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var match in regex.Matches(found).Take(count > 0 ? count : int.MaxValue))
        {
            text.Append(found, at, match.Index - at).Append(Filled(match));
            at = match.Index + match.Length;
        }

        return text.Append(found, at, found.Length - at).ToString();
    }

    private string Filled(Match match)
    {
        var text = new StringBuilder();
        for (var i = 0; i < replacement.Length; i++)
        {
            if (replacement[i] != '\\' || i + 1 == replacement.Length)
            {
                text.Append(replacement[i]);
                continue;
            }

            i++;
            if (replacement.AsSpan(i).StartsWith("g<") && replacement.IndexOf('>', i) is var end and > 0)
            {
                text.Append(GroupOf(match, replacement[(i + 2)..end]));
                i = end;
            }
            else
            {
                text.Append(char.IsAsciiDigit(replacement[i]) ? GroupOf(match, replacement[i..(i + 1)])
                    : replacement[i] switch { 'n' => "\n", 't' => "\t", '\\' => "\\", _ => "\\" + replacement[i] });
            }
        }

        return text.ToString();
    }

    private string GroupOf(Match match, string name)
    {
        var number = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given
            : regex.Groups.FirstOrDefault(group => group.Metavariable == "$" + name).Group;
        return match.Groups[number].Value;
    }
}
