using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Suture.Findings;

namespace Suture.Detectors.Bandit;

/// <summary>
/// Which weakness each of Bandit's tests looks for. Versions before 1.7.3 do not say; where later ones say something broader
/// (all that runs code is CWE-78 for them, all that reads XML is CWE-20), the row names the weakness that the test's text describes.
/// </summary>
public static class BanditRules
{
    private static readonly FrozenDictionary<string, int> cwes = new (int Cwe, string Tests)[]
    {
        (22, "B202 B310"),
        (78, "B404 B601 B602 B603 B604 B605 B606 B607"),
        (79, "B308 B701 B702 B703 B704"),
        (89, "B608 B610 B611"),
        (94, "B102 B612"),
        (95, "B307 B322"),
        (155, "B609"),
        (259, "B105 B106 B107"),
        (295, "B309 B323 B501 B507"),
        (319, "B312 B321 B401 B402 B415 B508 B509"),
        (326, "B505"),
        (327, "B304 B305 B413 B414 B502 B503 B504"),
        (328, "B303 B324"),
        (330, "B311"),
        (377, "B108 B306 B325"),
        (400, "B113"),
        (489, "B201"),
        (494, "B615"),
        (502, "B301 B302 B403 B506 B614"),
        (605, "B104"),
        (611, "B313 B314 B315 B316 B317 B318 B319 B320 B405 B406 B407 B408 B409 B410 B411"),
        (703, "B101 B110 B112"),
        (732, "B103"),
        (807, "B412"),
        (838, "B613"),
    }.SelectMany(row => row.Tests.Split(' ').Select(test => (Test: test, row.Cwe))).ToFrozenDictionary(row => row.Test, row => row.Cwe, StringComparer.Ordinal);

    /// <summary>The tests that the table knows.</summary>
    public static IEnumerable<string> Known => cwes.Keys.Order(StringComparer.Ordinal);

    /// <summary>The CWE of a test; what Bandit says itself, for a test of a version or plugin that the table does not know.</summary>
    public static ImmutableArray<CweId> CwesOf(string test, int said)
    {
        var cwe = cwes.GetValueOrDefault(test, said);
        return cwe > 0 ? [new CweId(cwe)] : [];
    }

    /// <summary>A test's name in words; nothing for the many tests that are all called <c>blacklist</c>.</summary>
    public static string TitleOf(string name) => name is "" or "blacklist" ? "" :
        string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('_', ' ')}");
}
