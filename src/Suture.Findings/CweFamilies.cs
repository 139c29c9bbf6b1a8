using System.Collections.Immutable;

namespace Suture.Findings;

/// <summary>Numbers that detectors give to one and the same flaw: what one calls CWE-77 is CWE-78 for another.</summary>
public static class CweFamilies
{
    private static readonly ImmutableArray<ImmutableArray<int>> Groups =
    [
        [77, 78, 88],
        [22, 23, 35, 36, 73, 99, 425, 641],
        [79, 80, 83, 87, 692],
        [89, 564],
        [94, 95, 96],
        [90, 943],
        [91, 643],
        [327, 328, 759, 760, 916],
        [330, 331, 335, 338, 340, 1241],
        [259, 321, 798],
        [295, 296, 297, 298, 299, 322, 599],
        [377, 378, 379],
        [489, 215],
        [611, 776, 827],
    ];

    /// <summary>The number with all that mean the same.</summary>
    public static ImmutableArray<CweId> Of(CweId cwe) =>
        Groups.FirstOrDefault(group => group.Contains(cwe.Number)) is { IsDefault: false } family ? [.. family.Select(number => new CweId(number))] : [cwe];

    /// <summary>True when a number of the one means the same as a number of the other.</summary>
    public static bool Meet(IEnumerable<CweId> some, IEnumerable<CweId> others) =>
        some.Where(cwe => cwe.IsKnown).SelectMany(cwe => Of(cwe)).Intersect(others).Any();
}
