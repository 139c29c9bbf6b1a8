using System.Collections.Immutable;
using Suture.RuleFiles.Reading;
using Suture.RuleFiles.Yaml;

namespace Suture.RuleFiles;

/// <summary>What a file of rules in Semgrep's YAML says. A rule that cannot be read in all its parts is none.</summary>
public sealed class RuleFile
{
    private RuleFile(ImmutableArray<UserRule> rules, ImmutableArray<RuleProblem> errors, ImmutableArray<RuleProblem> notes) =>
        (Rules, Errors, Notes) = (rules, errors, notes);

    /// <summary>The rules for Python, in the order of the file.</summary>
    public ImmutableArray<UserRule> Rules { get; }

    /// <summary>What cannot be read, in order of lines.</summary>
    public ImmutableArray<RuleProblem> Errors { get; }

    /// <summary>What was passed over on purpose: rules for other languages.</summary>
    public ImmutableArray<RuleProblem> Notes { get; }

    /// <param name="path">The file, as the user named it.</param>
    /// <param name="text">What it holds.</param>
    public static RuleFile Parse(string path, string text)
    {
        var (rules, errors, notes) = (new List<UserRule>(), new List<RuleProblem>(), new List<RuleProblem>());
        try
        {
            foreach (var node in RulesIn(text))
            {
                Read(node, path, rules, errors, notes);
            }
        }
        catch (RuleException error)
        {
            errors.Add(new RuleProblem(path, error.Line, error.Message));
        }

        return new RuleFile([.. rules], [.. errors.OrderBy(error => error.Line)], [.. notes]);
    }

    private static void Read(YamlNode node, string path, List<UserRule> rules, List<RuleProblem> errors, List<RuleProblem> notes)
    {
        try
        {
            if (new RuleReader(path).Read(node, notes) is { } rule)
            {
                rules.Add(rule);
            }
        }
        catch (RuleException error)
        {
            errors.Add(new RuleProblem(path, error.Line, error.Message));
        }
    }

    private static ImmutableArray<YamlNode> RulesIn(string text)
    {
        if (YamlReader.Read(text) is not { } root || root is YamlText { IsEmpty: true })
        {
            throw new RuleException(1, "is empty: a file of rules has the key 'rules' with a list");
        }

        var fields = Fields.Of(root, "a file of rules");
        if (!fields.Has("rules"))
        {
            throw new RuleException(fields.Line, "has no key 'rules': it is no file of rules");
        }

        var rules = fields.List("rules");
        fields.RefuseOthers();
        return rules.IsEmpty ? throw new RuleException(fields.LineOf("rules"), "'rules' is empty") : rules;
    }
}
