using System.Collections.Immutable;
using Suture.Findings;
using Suture.Reporting;
using Suture.Text;

namespace Suture.Tests.Reporting;

/// <summary>Made-up cases that the report tests share.</summary>
internal static class SampleCases
{
    public const string Path = "src/my app.py";

    public const string Original = "import sqlite3\n\n\ndef find(name):\n    q = \"select \" + name\n    return cur.execute(q)\n";

    public static RuleDescriptor Rule { get; } = new(
        "sql-injection",
        new CweId(89),
        "SQL injection",
        "A query is built from text that an attacker chooses.",
        [new CweId(564)],
        "# SQL injection\n\nPass values as parameters:\n\n```python\ncur.execute(q, (name,))\n```\n",
        9.8);

    public static Evidence.Exploited Exploited { get; } = new("""{"args":["' OR 1=1"]}""", "the shape of the query changed.", "");

    public static Repair Repair { get; } = new(
        "pass the value as a query parameter",
        RepairSafety.Safe,
        [new FileEdit(Path, [Edit("\"select \" + name", "\"select ?\""), Edit("(q)", "(q, (name,))")])],
        "");

    public static Verdict.Proven Proven { get; } = new(
        [new CheckResult("StillParses", CheckOutcome.Passed, ""), new CheckResult("TestsStillPass", CheckOutcome.NotApplicable, "no tests")]);

    public static Case Mended { get; } = new(Finding(), Exploited, Repair, Proven);

    public static Case Left { get; } = new(Finding(), new Evidence.NotRun("static analysis only"), null, null, "the query's table is a variable");

    public static Case Suppressed { get; } = Left with { Suppression = new Suppression(Suppression.OwnMarker, At("name", Path), "# suture: ignore[sql-injection] fixed", "fixed") };

    public static Case Distrusted { get; } = Left with { Distrusted = [new Suppression("nosec", At("name", Path), "# nosec", "")] };

    public static Finding Finding(string path = Path) => new(
        "sql-injection",
        new CweId(89),
        At("cur.execute(q)", path),
        "The query holds the parameter name.",
        [new FlowStep(At("name", path), "name comes from the caller"), new FlowStep(At("cur.execute(q)", path), "runs as SQL")],
        0.9);

    public static FileReport File(params ImmutableArray<Case> cases) =>
        new(Path, Original, cases.Any(each => each.IsMended) ? TextEdits.Apply(Original, Repair.Files[0].Edits) : Original, cases, []);

    public static FileReport Unread(string path = "gone.py") => new(path, "", "", [], ["does not exist"]);

    public static Report Report(ReportMode mode, params ImmutableArray<FileReport> files) => new("1.2.3", mode, [Rule], files);

    private static TextEdit Edit(string old, string replacement) =>
        new(new TextSpan(Original.IndexOf(old, StringComparison.Ordinal), old.Length), replacement);

    private static Location At(string code, string path) =>
        Location.Of(path, new SourceText(Original), new TextSpan(Original.IndexOf(code, StringComparison.Ordinal), code.Length));
}
