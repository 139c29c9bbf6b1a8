using System.Text;
using System.Text.RegularExpressions;

namespace Suture.RuleFiles.Regexes;

/// <summary>A pattern of paths as <c>paths:</c> has them: <c>*.py</c>, <c>tests/</c>, <c>src/**/views.py</c>; it fits a file, or a folder around it, at any depth.</summary>
internal sealed class Glob
{
    private readonly RuleRegex regex;

    private Glob(RuleRegex regex) => this.regex = regex;

    public static Glob Parse(string pattern, int line)
    {
        var trimmed = pattern.Trim('/');
        trimmed = trimmed.StartsWith("./", StringComparison.Ordinal) ? trimmed[2..] : trimmed;
        if (trimmed.Length == 0)
        {
            throw new RuleException(line, $"'{pattern}' is no pattern of paths");
        }

        var start = pattern.StartsWith('/') ? "^/?" : "(?:^|/)";
        return new Glob(RuleRegex.Parse(start + Translate(trimmed) + "(?:$|/)", line));
    }

    public bool Fits(string path)
    {
        var plain = path.Replace('\\', '/');
        return regex.IsMatch(plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain);
    }

    private static string Translate(string glob)
    {
        var text = new StringBuilder();
        for (var i = 0; i < glob.Length; i++)
        {
            if (glob.AsSpan(i).StartsWith("**/"))
            {
                text.Append("(?:.*/)?");
                i += 2;
            }
            else if (glob.AsSpan(i).StartsWith("**"))
            {
                text.Append(".*");
                i++;
            }
            else if (glob[i] == '[' && glob.IndexOf(']', i + 1) is var end and > 0)
            {
                text.Append('[').Append(glob[i + 1] == '!' ? "^" + glob[(i + 2)..end] : glob[(i + 1)..end]).Append(']');
                i = end;
            }
            else
            {
                text.Append(glob[i] switch { '*' => "[^/]*", '?' => "[^/]", _ => Regex.Escape(glob[i].ToString()) });
            }
        }

        return text.ToString();
    }
}
