using System.Collections.Immutable;
using Suture.Patterns;
using Suture.RuleFiles.Formulas;
using Suture.RuleFiles.Regexes;
using Suture.RuleFiles.Yaml;

namespace Suture.RuleFiles.Reading;

/// <summary>Reads what a rule looks for: <c>pattern</c>, <c>patterns</c>, <c>pattern-either</c>, <c>pattern-regex</c> and what may stand in them.</summary>
/// <param name="where">The rule, for messages.</param>
internal sealed class FormulaReader(string where)
{
    private static readonly ImmutableArray<string> Operators = ["pattern", "patterns", "pattern-either", "pattern-regex", "pattern-inside"];

    private readonly HashSet<string> bound = new(StringComparer.Ordinal);
    private readonly List<(string Metavariable, int Line)> used = [];
    private string? textLanguage;

    /// <summary>The formula of a mapping that has exactly one operator; its other keys are left.</summary>
    public Formula Read(Fields fields)
    {
        var there = Operators.Where(fields.Has).ToList();
        return there.Count switch
        {
            0 => throw new RuleException(fields.Line, $"{fields.Where}: says nothing to look for: give it 'pattern', 'patterns', 'pattern-either' or 'pattern-regex'"),
            1 => Positive(there[0], fields.Need(there[0])),
            _ => throw new RuleException(fields.LineOf(there[1]), $"{fields.Where}: '{there[0]}' and '{there[1]}' exclude each other: put both under 'patterns'"),
        };
    }

    /// <summary>A metavariable whose binding something needs.</summary>
    public string Use(string metavariable, int line)
    {
        if (!metavariable.StartsWith('$') || metavariable.Length < 2)
        {
            throw new RuleException(line, $"{where}: '{metavariable}' is no metavariable: these begin with $");
        }

        used.Add((metavariable, line));
        return metavariable;
    }

    /// <exception cref="RuleException">Something asks for a metavariable that nothing binds.</exception>
    public void RefuseUnbound()
    {
        foreach (var (metavariable, line) in used)
        {
            if (!bound.Contains(metavariable))
            {
                throw new RuleException(line, $"{where}: no pattern binds {metavariable}, so this could never hold");
            }
        }
    }

    private Formula Positive(string key, YamlNode node) => key switch
    {
        "pattern" => Single(node, key),
        "pattern-regex" => Regex(node, key),
        "pattern-either" => new AnyFormula([.. ItemsOf(node, key).Select(Alternative)]),
        "pattern-inside" => new InsideFormula(Single(node, key)),
        _ => All(node, key),
    };

    private Formula Alternative(YamlNode item)
    {
        var fields = Fields.Of(item, $"{where}: 'pattern-either'");
        var formula = Read(fields);
        fields.RefuseOthers();
        return formula;
    }

    /// <summary>A pattern, or a formula in place of one.</summary>
    private Formula Single(YamlNode node, string key)
    {
        if (node is not YamlMap)
        {
            return Code(node, key);
        }

        var fields = Fields.Of(node, $"{where}: '{key}'");
        var formula = Read(fields);
        fields.RefuseOthers();
        return formula;
    }

    private CodeFormula Code(YamlNode node, string key)
    {
        var text = Fields.TextOf(node, $"{where}: '{key}'");
        if (textLanguage is not null)
        {
            throw new RuleException(node.Line, $"{where}: of the language '{textLanguage}' only 'pattern-regex' is supported");
        }

        if (text.Contains("\"=~/", StringComparison.Ordinal) || text.Contains("'=~/", StringComparison.Ordinal))
        {
            throw new RuleException(node.Line, $"{where}: '{key}': a regex in a text, \"=~/…/\", is not supported: bind the text and use 'metavariable-regex'");
        }

        try
        {
            var pattern = CodePattern.Parse(text);
            bound.UnionWith(pattern.Metavariables);
            return new CodeFormula(pattern);
        }
        catch (PatternException error)
        {
            throw new RuleException(node.Line, $"{where}: '{key}': {error.Message.ReplaceLineEndings(" ")}");
        }
    }

    private RegexFormula Regex(YamlNode node, string key)
    {
        var regex = RuleRegex.Parse(Fields.TextOf(node, $"{where}: '{key}'").TrimEnd('\n'), node.Line, isMultiline: true);
        bound.UnionWith(regex.Groups.Select(group => group.Metavariable));

        // The first group of what must not be there has nothing to do with the first group of what must.
        return new RegexFormula(regex, [.. regex.Groups.Where(group => key != "pattern-not-regex" || !char.IsAsciiDigit(group.Metavariable[1]))]);
    }

    private AllFormula All(YamlNode node, string key)
    {
        var all = AllOf(ItemsOf(node, key));
        return all.Positives.IsEmpty
            ? throw new RuleException(node.Line, $"{where}: '{key}' only says what must not be: add a 'pattern', 'pattern-regex' or 'pattern-inside'")
            : all;
    }

    private AllFormula AllOf(ImmutableArray<YamlNode> items)
    {
        var (positives, negatives) = (ImmutableArray.CreateBuilder<Formula>(), ImmutableArray.CreateBuilder<Formula>());
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        var focus = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var item in items)
        {
            var fields = Fields.Of(item, $"{where}: 'patterns'");
            var key = fields.Keys.FirstOrDefault() ?? throw new RuleException(item.Line, $"{where}: an entry of 'patterns' is empty");
            var node = fields.Need(key);
            switch (key)
            {
                case "pattern-not":
                case "pattern-not-inside":
                    negatives.Add(Single(node, key));
                    break;
                case "pattern-not-regex":
                    negatives.Add(Regex(node, key));
                    break;
                case "focus-metavariable":
                    focus.Add([.. fields.Texts(key).Select(metavariable => Use(metavariable, node.Line))]);
                    break;
                case "metavariable-regex" or "metavariable-pattern" or "metavariable-comparison":
                    conditions.Add(new ConditionReader(this, where).Read(key, node));
                    break;
                case var _ when Operators.Contains(key):
                    positives.Add(Positive(key, node));
                    break;
                default:
                    throw new RuleException(fields.LineOf(key), $"{where}: the key '{key}' is not supported in 'patterns'");
            }

            fields.RefuseOthers();
        }

        return new AllFormula(positives.ToImmutable(), negatives.ToImmutable(), conditions.ToImmutable(), focus.ToImmutable());
    }

    /// <summary>The formula of a <c>metavariable-pattern</c>, which may only say what must not be: the metavariable's code is there already.</summary>
    /// <param name="fields">What it says.</param>
    /// <param name="language">The language of its text, of which only regexes know anything; null for Python.</param>
    public AllFormula Inner(Fields fields, string? language)
    {
        var before = textLanguage;
        textLanguage = language ?? textLanguage;
        var inner = fields.Has("patterns") ? AllOf(ItemsOf(fields.Need("patterns"), "patterns")) : new AllFormula([Read(fields)], [], [], []);
        textLanguage = before;
        return inner;
    }

    private ImmutableArray<YamlNode> ItemsOf(YamlNode node, string key) => node switch
    {
        YamlList { Items: { IsEmpty: false } items } => items,
        YamlList => throw new RuleException(node.Line, $"{where}: '{key}' is empty"),
        _ => throw Fields.Wrong(node, $"{where}: '{key}'", "a list"),
    };
}
