using System.Text;
using System.Text.RegularExpressions;

namespace Suture.Patterns;

/// <summary>A text with metavariables, in which the code that they stand for is put as it was written.</summary>
public sealed partial class Rewriting
{
    private readonly string template;

    private Rewriting(string template) => this.template = template;

    /// <summary>The metavariables that the template uses.</summary>
    public IEnumerable<string> Metavariables => Variables().Matches(template).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    public static Rewriting Parse(string template) => new(template);

    /// <summary>The template filled in.</summary>
    /// <param name="bindings">What the metavariables stand for; one that is not bound stays as it is.</param>
    /// <param name="indent">What every line but the first begins with.</param>
    public string Apply(Bindings bindings, string indent = "")
    {
        var filled = Variables().Replace(template, match => bindings.Find(match.Value)?.Text ?? match.Value);
        if (indent.Length == 0 || !template.Contains('\n', StringComparison.Ordinal))
        {
            return filled;
        }

        var text = new StringBuilder();
        foreach (var line in filled.Split('\n'))
        {
            text.Append(text.Length == 0 ? "" : line.Length == 0 ? "\n" : "\n" + indent).Append(line);
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\$((\.\.\.)?[A-Z_][A-Z_0-9]*|[1-9][0-9]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variables();
}
