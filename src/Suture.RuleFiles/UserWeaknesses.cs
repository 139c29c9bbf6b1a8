using System.Collections.Immutable;
using Suture.Findings;
using Suture.RuleFiles.Fixing;
using Suture.RuleFiles.Taint;
using Suture.Rules;
using Suture.Taint;

namespace Suture.RuleFiles;

/// <summary>Makes weaknesses of rules, so that the pipeline sees no difference between its own and the user's.</summary>
public static class UserWeaknesses
{
    /// <summary>One weakness a rule, in order.</summary>
    public static ImmutableArray<Weakness> Of(ImmutableArray<UserRule> rules)
    {
        var asked = new Dictionary<UserRule, (RuleQuestion Question, int Kind)>(ReferenceEqualityComparer.Instance);
        foreach (var batch in rules.Where(rule => rule.Taint is not null).Chunk(TaintQuestion.MaximumKinds))
        {
            var question = new RuleQuestion([.. batch.Select(rule => rule.Taint!)]);
            for (var kind = 0; kind < batch.Length; kind++)
            {
                asked.Add(batch[kind], (question, kind));
            }
        }

        return [.. rules.Select(rule => asked.TryGetValue(rule, out var one) ? WeaknessOf(rule, one.Question, one.Kind) : WeaknessOf(rule, null, 0))];
    }

    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Weakness WeaknessOf(UserRule rule, RuleQuestion? question, int kind)
    {
        var cwes = rule.Metadata.Cwes;
        var info = new WeaknessInfo(rule.Id, cwes.IsEmpty ? CweId.None : cwes[0], rule.Id, OneLine(rule.Message), cwes.IsEmpty ? [] : cwes[1..])
        {
            Severity = rule.Severity switch { Severity.Critical => 9.5, Severity.High => 8, Severity.Medium => 5.5, _ => 2.5 },
        };
        var matcher = new RuleMatcher(rule, question, kind);
        ImmutableArray<IRepairer> repairers = rule.HasFix ? [new RuleRepair(rule, matcher)] : [];
        return new Weakness(info, new RuleDetector(rule, info, matcher), repairers, null, new Lazy<string>(() => Readme(rule)))
        {
            Question = question,
            StandsAlone = true,
        };
    }

    private static string Readme(UserRule rule)
    {
        var more = string.Concat(rule.Metadata.References.Select(reference => $"- {reference}\n"));
        return $"# {rule.Id}\n\n{rule.Message.Trim()}\n{(more.Length > 0 ? $"\n{more}" : "")}";
    }
}
