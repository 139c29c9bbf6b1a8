using System.Collections.Immutable;
using Suture.Findings;
using Suture.Pipeline;
using Suture.Rules;
using Suture.Validation;

namespace Suture.Tests.Pipeline;

/// <summary>Findings of other detectors for <c>a.py</c>, and the pipeline that hears them.</summary>
internal static class Foreign
{
    public static ForeignFinding At(int line, int cwe, string detector = "bandit", string rule = "B1", double precision = 0.6) =>
        At(new ForeignRegion(line, 0, line, 0, ColumnUnit.Utf16), cwe, detector, rule, precision);

    public static ForeignFinding At(ForeignRegion region, int cwe, string detector = "bandit", string rule = "B1", double precision = 0.6) =>
        new(detector, rule, "", cwe == 0 ? [] : [new CweId(cwe)], region, $"{detector} says so", "HIGH", precision);

    public static MendOptions Heard(MendOptions options, params ForeignFinding[] findings) =>
        Heard(options, new ForeignReport([.. findings], [], []));

    public static MendOptions Heard(MendOptions options, ForeignReport report) => options with
    {
        Others = new ForeignReports(ImmutableSortedDictionary.Create<string, ForeignReport>(StringComparer.Ordinal).Add("a.py", report), []),
    };

    public static Task<FileReport> StaticallyAsync(string text, Weakness[] weaknesses, params ForeignFinding[] findings) =>
        Mend.RunAsync(text, Heard(Mend.StaticOnly, findings), null, weaknesses);

    public static Task<FileReport> RunAsync(string text, Weakness weakness, IExperiments experiments, params ForeignFinding[] findings) =>
        Mend.RunAsync(text, Heard(MendOptions.Default with { Fix = true }, findings), experiments, weakness);
}
