using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Pipeline;

/// <summary>
/// Makes one case of what several detectors say of one flaw: findings of one family of CWEs that overlap, lie in one statement, or of
/// which one lies on the other's way from source to sink. Suture's own finding keeps its rule, place and path.
/// </summary>
internal sealed class Witnessing(CodeFile file, ImmutableArray<Weakness> rules)
{
    private readonly Closeness closeness = new(file);
    private readonly Dictionary<Finding, IReadOnlySet<CweId>> families = new(ReferenceEqualityComparer.Instance);

    /// <summary>All findings in order of position; the order in which the others come makes no difference.</summary>
    public ImmutableArray<Finding> Join(ImmutableArray<Finding> own, IEnumerable<Finding> foreign)
    {
        var told = own.Select(_ => new List<Finding>()).ToArray();
        var alone = new List<(Finding First, List<Finding> Others)>();
        foreach (var finding in InOrder(foreign))
        {
            var nearest = Nearest(own, finding);
            nearest.ForEach(each => told[each].Add(finding));
            if (nearest.Count > 0)
            {
                continue;
            }

            if (alone.Find(each => AreOne(each.First, finding)) is { First: not null } known)
            {
                known.Others.Add(finding);
            }
            else
            {
                alone.Add((finding, []));
            }
        }

        return
        [
            .. own.Select((finding, index) => Together(finding, told[index])).Concat(alone.Select(each => Together(each.First, each.Others)))
                .OrderBy(finding => finding.Location.Span.Start)
                .ThenBy(finding => finding.Location.Span.Length)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
    }

    // The surest and most precise speaks for the others; then whatever makes the order one and the same for any order of reading.
    private static IOrderedEnumerable<Finding> InOrder(IEnumerable<Finding> foreign) => foreign
        .OrderByDescending(finding => finding.StaticConfidence)
        .ThenBy(finding => finding.Location.Span.Length)
        .ThenBy(finding => finding.Location.Span.Start)
        .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal)
        .ThenBy(finding => string.Join(' ', finding.Witnesses[0].Cwes), StringComparer.Ordinal)
        .ThenBy(finding => finding.Witnesses[0].Confidence, StringComparer.Ordinal)
        .ThenBy(finding => finding.Witnesses[0].Title, StringComparer.Ordinal)
        .ThenBy(finding => finding.Path.Length)
        .ThenBy(finding => string.Join('\n', finding.Path), StringComparer.Ordinal);

    /// <summary>Which of the findings lie nearest among those of the same family; more than one when the detector's word fits all of them alike.</summary>
    private List<int> Nearest(ImmutableArray<Finding> own, Finding finding)
    {
        var (nearest, least) = (new List<int>(), Closeness.Apart);
        for (var i = 0; i < own.Length; i++)
        {
            var distance = IsOneFamily(own[i], finding) ? closeness.Between(own[i], finding) : Closeness.Apart;
            if (distance < least)
            {
                (nearest, least) = ([], distance);
            }

            if (distance == least && distance < Closeness.Apart)
            {
                nearest.Add(i);
            }
        }

        return nearest;
    }

    // One detector that reports two places by one rule means two flaws; two of its rules may speak of one place.
    private bool AreOne(Finding first, Finding second)
    {
        if (first.Rule == second.Rule)
        {
            return first.Location.Span == second.Location.Span;
        }

        var farthest = first.Witnesses[0].Detector == second.Witnesses[0].Detector ? Closeness.SameStatement : Closeness.Apart;
        return IsOneFamily(first, second) && closeness.Between(first, second) < farthest;
    }

    private bool IsOneFamily(Finding one, Finding other) => FamilyOf(one).Overlaps(FamilyOf(other));

    private IReadOnlySet<CweId> FamilyOf(Finding finding)
    {
        if (!families.TryGetValue(finding, out var family))
        {
            families.Add(finding, family = Families.Of(finding, rules));
        }

        return family;
    }

    private static Finding Together(Finding finding, List<Finding> others)
    {
        if (others.Count == 0)
        {
            return finding;
        }

        var witnesses = Distinct((finding.Witnesses.IsEmpty ? [OwnWitness(finding)] : finding.Witnesses).Concat(others.SelectMany(other => other.Witnesses)));
        return finding with
        {
            Witnesses = witnesses,
            StaticConfidence = NoisyOr.Of(witnesses),
            Path = finding.Path.IsEmpty ? others.Select(other => other.Path).FirstOrDefault(path => !path.IsEmpty, []) : finding.Path,
        };
    }

    private static Witness OwnWitness(Finding finding) => new(
        Witness.Suture, finding.Rule, "", [finding.Cwe], finding.Location, finding.Message, "", finding.StaticConfidence);

    // Who speaks for the finding first; the others by name.
    private static ImmutableArray<Witness> Distinct(IEnumerable<Witness> witnesses)
    {
        var all = witnesses.DistinctBy(witness => (witness.Detector, witness.Rule, witness.Location.Span)).ToList();
        return
        [
            all[0],
            .. all.Skip(1)
                .OrderBy(witness => witness.Detector, StringComparer.Ordinal)
                .ThenBy(witness => witness.Rule, StringComparer.Ordinal)
                .ThenBy(witness => witness.Location.Span.Start)
                .ThenBy(witness => witness.Location.Span.Length),
        ];
    }
}
