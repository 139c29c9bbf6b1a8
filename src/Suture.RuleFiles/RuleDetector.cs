using Suture.Findings;
using Suture.Patterns;
using Suture.Rules;

namespace Suture.RuleFiles;

/// <summary>Reports what a rule of the user's finds.</summary>
internal sealed class RuleDetector(UserRule rule, WeaknessInfo info, RuleMatcher matcher) : IDetector
{
    private readonly Rewriting message = Rewriting.Parse(rule.Message);

    public IEnumerable<Finding> Detect(CodeFile file) => matcher.MatchesIn(file).Select(match => new Finding(
        rule.Id, info.Cwe, file.LocationOf(match.Span), UserWeaknesses.OneLine(message.Apply(match.Bindings)), match.Path, Confidence.Of(rule)));
}
