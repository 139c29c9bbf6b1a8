using System.Collections.Immutable;

namespace Suture.Validation;

/// <summary>A run of the user's tests.</summary>
/// <param name="Results">Each test's result, by its id.</param>
/// <param name="WhyNot">Why no test could be run; empty when they were.</param>
public sealed record TestRun(ImmutableSortedDictionary<string, string> Results, string WhyNot)
{
    public static TestRun NotRun(string why) => new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), why);
}
