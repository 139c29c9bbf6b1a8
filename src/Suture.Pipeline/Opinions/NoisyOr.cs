using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Pipeline;

/// <summary>
/// How sure several detectors are together that one flaw is there: 1 − ∏(1 − pᵢ), as if they erred independently. They do not quite,
/// so the sum of agreement has a bound; who says nothing lowers nothing.
/// </summary>
internal static class NoisyOr
{
    private const double Most = 0.99;

    /// <summary>The confidence; never less than that of the surest.</summary>
    public static double Of(ImmutableArray<Witness> witnesses)
    {
        // One detector that says a thing twice, by two rules, is one witness.
        var each = witnesses.GroupBy(witness => witness.Detector, StringComparer.Ordinal)
            .Select(one => one.Max(witness => witness.Precision))
            .OrderDescending()
            .ToList();
        var together = 1 - each.Aggregate(1.0, (doubt, precision) => doubt * (1 - precision));
        return each.Count < 2 ? each.FirstOrDefault() : Math.Max(each[0], Math.Min(together, Most));
    }
}
