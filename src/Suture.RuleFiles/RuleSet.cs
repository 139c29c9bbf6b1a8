using System.Collections.Immutable;

namespace Suture.RuleFiles;

/// <summary>The rules of several files, none of whose names is used twice.</summary>
public sealed class RuleSet
{
    private RuleSet(ImmutableArray<UserRule> rules, ImmutableArray<RuleProblem> errors, ImmutableArray<RuleProblem> notes) =>
        (Rules, Errors, Notes) = (rules, errors, notes);

    public ImmutableArray<UserRule> Rules { get; }

    public ImmutableArray<RuleProblem> Errors { get; }

    public ImmutableArray<RuleProblem> Notes { get; }

    /// <param name="files">The files, in order.</param>
    /// <param name="reserved">Names that Suture's own rules have.</param>
    public static RuleSet Of(IReadOnlyList<RuleFile> files, IEnumerable<string> reserved)
    {
        var known = reserved.ToDictionary(name => name, _ => "is that of a rule of Suture's own", StringComparer.Ordinal);
        var errors = new List<RuleProblem>();
        var rules = new List<UserRule>();
        foreach (var file in files)
        {
            errors.AddRange(file.Errors);
            foreach (var rule in file.Rules)
            {
                if (known.TryAdd(rule.Id, $"is that of the rule at {rule.File}:{rule.Line} too"))
                {
                    rules.Add(rule);
                }
                else
                {
                    errors.Add(new RuleProblem(rule.File, rule.Line, $"rule '{rule.Id}': the id {known[rule.Id]}: give it another"));
                }
            }
        }

        return new RuleSet([.. rules], [.. errors], [.. files.SelectMany(file => file.Notes)]);
    }
}
