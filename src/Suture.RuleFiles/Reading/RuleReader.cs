using System.Collections.Immutable;
using Suture.RuleFiles.Fixing;
using Suture.RuleFiles.Formulas;
using Suture.RuleFiles.Regexes;
using Suture.RuleFiles.Yaml;

namespace Suture.RuleFiles.Reading;

/// <summary>Reads one rule.</summary>
/// <param name="file">The rule's file.</param>
internal sealed class RuleReader(string file)
{
    /// <summary>True for the names by which Semgrep knows Python.</summary>
    public static bool IsPython(string language) => language.ToLowerInvariant() is "python" or "py" or "python3" or "python2";

    /// <summary>The rule; null when it is for other languages only, of which a note is taken.</summary>
    /// <exception cref="RuleException">It cannot be read.</exception>
    public UserRule? Read(YamlNode node, ICollection<RuleProblem> notes)
    {
        var fields = Fields.Of(node, "a rule");
        var id = fields.Text("id");
        if (id.Any(character => char.IsWhiteSpace(character) || char.IsControl(character)))
        {
            throw new RuleException(fields.LineOf("id"), $"'{UserWeaknesses.OneLine(id)}' is no id of a rule: it has blanks");
        }

        var rule = Fields.Of(node, $"rule '{id}'");
        _ = rule.Take("id");
        var languages = rule.Texts("languages");
        if (languages.IsEmpty)
        {
            throw new RuleException(rule.Line, $"{rule.Where}: 'languages' is missing");
        }

        if (!languages.Any(language => IsPython(language) || language == "regex"))
        {
            notes.Add(new RuleProblem(file, rule.Line, $"{rule.Where} is for {string.Join(", ", languages)}, not for Python, and was passed over"));
            return null;
        }

        return Read(rule, id, languages.Any(IsPython));
    }

    private UserRule Read(Fields rule, string id, bool isPython)
    {
        var formulas = new FormulaReader(rule.Where);
        var mode = rule.TextOrNull("mode");
        var taint = mode switch
        {
            null or "search" => null,
            "taint" => new TaintReader(rule.Where, formulas).Read(rule),
            _ => throw new RuleException(rule.LineOf("mode"), $"{rule.Where}: 'mode: {mode}' is not supported, only search and taint"),
        };
        taint = OptionsReader.Read(rule.Take("options"), taint, rule.Where);
        var search = taint is null ? formulas.Read(rule) : null;
        if (!isPython && search is not RegexFormula)
        {
            throw new RuleException(rule.Line, $"{rule.Where}: of the language 'regex' only 'pattern-regex' is supported");
        }

        formulas.RefuseUnbound();
        var read = new UserRule(id, file, rule.Line, rule.Text("message"), SeverityOf(rule))
        {
            Search = search,
            Taint = taint,
            Metadata = MetadataReader.Read(rule.Take("metadata"), rule.Where),
            Fix = FixOf(rule),
            Paths = PathsOf(rule),
        };

        // They speak of Semgrep's versions; what this rule needs is seen by its keys.
        _ = rule.TextOrNull("min-version");
        _ = rule.TextOrNull("max-version");
        rule.RefuseOthers();
        return read;
    }

    private static Severity SeverityOf(Fields rule) => rule.Text("severity").ToUpperInvariant() switch
    {
        "CRITICAL" => Severity.Critical,
        "HIGH" or "ERROR" => Severity.High,
        "MEDIUM" or "WARNING" => Severity.Medium,
        "LOW" or "INFO" => Severity.Low,
        var other => throw new RuleException(rule.LineOf("severity"), $"{rule.Where}: the severity '{other}' is not known: use LOW, MEDIUM, HIGH, CRITICAL, or INFO, WARNING, ERROR"),
    };

    private static IFix? FixOf(Fields rule)
    {
        var (template, regex) = (rule.Take("fix"), rule.Take("fix-regex"));
        if (template is not null && regex is not null)
        {
            throw new RuleException(rule.LineOf("fix-regex"), $"{rule.Where}: 'fix' and 'fix-regex' exclude each other");
        }

        if (template is not null)
        {
            return template is YamlText text ? new TemplateFix(text.Text) : throw Fields.Wrong(template, $"{rule.Where}: 'fix'", "a text");
        }

        return regex is null ? null : RegexFixOf(Fields.Of(regex, $"{rule.Where}: 'fix-regex'"));
    }

    private static RegexFix RegexFixOf(Fields fields)
    {
        var count = fields.Number("count") ?? 0;
        var replacement = fields.Need("replacement") is YamlText text ? text.Text : throw new RuleException(fields.LineOf("replacement"), $"{fields.Where}: 'replacement' takes a text");
        var fix = new RegexFix(RuleRegex.Parse(fields.Text("regex"), fields.LineOf("regex"), isMultiline: true), replacement, count);
        fields.RefuseOthers();
        return count < 0 ? throw new RuleException(fields.LineOf("count"), $"{fields.Where}: 'count' takes 0 or more") : fix;
    }

    private static PathFilter PathsOf(Fields rule)
    {
        if (rule.Take("paths") is not { } node)
        {
            return PathFilter.All;
        }

        var fields = Fields.Of(node, $"{rule.Where}: 'paths'");
        var filter = new PathFilter(Globs(fields, "include"), Globs(fields, "exclude"));
        fields.RefuseOthers();
        return filter;
    }

    private static ImmutableArray<Glob> Globs(Fields fields, string key) => [.. fields.Texts(key).Select(glob => Glob.Parse(glob, fields.LineOf(key)))];
}
