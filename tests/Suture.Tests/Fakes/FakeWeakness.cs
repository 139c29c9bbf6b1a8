using Suture.Findings;
using Suture.Rules;

namespace Suture.Tests.Fakes;

/// <summary>Makes weaknesses that are called by a function's name: <c>danger(x)</c> is a finding of the rule <c>danger</c>.</summary>
internal static class FakeWeakness
{
    public static Weakness Of(string function, params IRepairer[] repairers) => Of(function, 0.9, repairers);

    public static Weakness Of(string function, double confidence, params IRepairer[] repairers) =>
        Of(function, new CweId(1000 + function.Length), confidence, [], repairers);

    public static Weakness Of(string function, CweId cwe, double confidence, CweId[] aliases, params IRepairer[] repairers) =>
        new(InfoOf(function, cwe, aliases), new CallDetector(function, cwe, function, confidence), [.. repairers], new(() => new Oracle("")), new(() => ""));

    public static Weakness Broken(string rule) =>
        new(InfoOf(rule, new CweId(1), []), new ThrowingDetector(), [], new(() => new Oracle("")), new(() => ""));

    private static WeaknessInfo InfoOf(string rule, CweId cwe, CweId[] aliases) => new(rule, cwe, rule, $"{rule} is called", [.. aliases]);
}
