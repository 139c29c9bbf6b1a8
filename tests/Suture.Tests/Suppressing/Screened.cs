using Suture.Findings;
using Suture.Pipeline;
using Suture.Rules;
using Suture.Tests.Fakes;
using Suture.Text;

namespace Suture.Tests.Suppressing;

/// <summary>Scans a text on 15 June 2026 for calls of <c>danger</c>, a SQL injection, and <c>shell</c>, a command injection.</summary>
internal static class Screened
{
    public static readonly Weakness[] Weaknesses =
    [
        FakeWeakness.Of("danger", new CweId(89), 0.9, [new CweId(564)]),
        FakeWeakness.Of("shell", new CweId(78), 0.9, []),
    ];

    public static Task<FileReport> OwnAsync(string text) => ScanAsync(text, SuppressionTrust.Own);

    public static Task<FileReport> TrustingAsync(string text) => ScanAsync(text, SuppressionTrust.All);

    public static Task<FileReport> ScanAsync(string text, SuppressionTrust trust, params Weakness[] others) =>
        ScanAsync(text, MendOptions.Default with { StaticOnly = true, Suppressions = trust }, others);

    public static Task<FileReport> ScanAsync(string text, MendOptions options, params Weakness[] others) =>
        new MendingPipeline([.. Weaknesses, .. others], experiments: null, new ManualClock())
            .ScanAsync(new SourceFile("a.py", new SourceText(text)), options, TestContext.Current.CancellationToken);

    /// <summary>The lines, from one, of the findings that count.</summary>
    public static int[] Counted(FileReport report) =>
        [.. report.Cases.Where(one => !one.IsSuppressed).Select(one => one.Finding.Location.Start.Line + 1)];
}
