using System.Collections.Immutable;
using Suture.Findings;
using Suture.Proving;
using Suture.Rules;
using Suture.Tests.Fakes;
using Suture.Text;
using Suture.Validation;

namespace Suture.Tests.Validation;

/// <summary>Puts a repair of the first call of <c>danger</c> in a text on trial.</summary>
internal static class Judge
{
    public static readonly Proof Exploited = new FakeExperiments().ProofOf(new Evidence.Exploited("exploit", "harm was seen"));

    public static Trial Trial(string text, TextEdit[] edits, params Weakness[] rules) =>
        Trial(text, edits, Proof.NotRun("static only"), rules);

    public static Trial Trial(string text, TextEdit[] edits, Proof proof, params Weakness[] rules)
    {
        var file = CodeFile.Parse("a.py", new SourceText(text));
        ImmutableArray<Weakness> all = rules is [] ? [FakeWeakness.Of("danger")] : [.. rules];
        var finding = all[0].Detector.Detect(file).First();
        var repair = new Repair("a repair", RepairSafety.Safe, [new FileEdit("a.py", [.. edits])], "");
        return new Trial(finding, all[0], proof, repair, file, all);
    }

    /// <summary>One edit, described by the text that goes and the text that comes.</summary>
    public static TextEdit[] Replacing(string text, string old, string @new) =>
        [new TextEdit(new TextSpan(text.IndexOf(old, StringComparison.Ordinal), old.Length), @new)];

    public static Task<Verdict> OfAsync(Trial trial, IExperiments? experiments = null, string? testsPath = null) =>
        new Validator(experiments, testsPath).JudgeAsync(trial, TestContext.Current.CancellationToken);

    /// <summary>The verdict must be a refusal by this check; its reason comes back.</summary>
    public static string RefusedBy(string check, Verdict verdict)
    {
        var rejected = Assert.IsType<Verdict.Rejected>(verdict);
        Assert.Equal(check, rejected.FailedCheck);
        Assert.Equal(CheckOutcome.Failed, rejected.Checks[^1].Outcome);
        return rejected.Why;
    }

    public static CheckResult Result(Verdict verdict, string check) => verdict.Checks.Single(result => result.Check == check);
}
