using Suture.Findings;
using Suture.Pipeline;
using Suture.Tests.Fakes;
using Suture.Text;

namespace Suture.Tests.Pipeline;

public sealed class ContainmentTests
{
    private static readonly MendOptions Fix = MendOptions.Default with { Fix = true };

    [Fact]
    public async Task A_detector_that_crashes_is_a_problem_of_the_file_and_the_other_rules_go_on()
    {
        var report = await Mend.StaticallyAsync(
            "danger(x)\n", FakeWeakness.Broken("broken"), FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr")));

        Assert.Equal("repr(x)\n", report.Mended);
        Assert.Equal("broken could not be looked for: InvalidOperationException: a bug of two lines", report.Problems.Single());
    }

    [Fact]
    public async Task A_repairer_that_crashes_is_a_problem_and_the_next_repairer_is_tried()
    {
        var crashing = new ScriptedRepairer((_, _) => throw new InvalidOperationException("a bug"));

        var report = await Mend.StaticallyAsync("danger(x)\n", FakeWeakness.Of("danger", crashing, ScriptedRepairer.CallInstead("repr")));

        Assert.Equal("repr(x)\n", report.Mended);
        Assert.Equal("danger could not be mended: InvalidOperationException: a bug", report.Problems.Single());
    }

    [Fact]
    public async Task A_prover_that_crashes_leaves_the_finding_with_no_evidence_and_says_so()
    {
        var experiments = new FakeExperiments { OnProof = () => throw new InvalidOperationException("a bug") };

        var report = await Mend.RunAsync("danger(x)\n", Fix, experiments, FakeWeakness.Of("danger"));

        Assert.Equal("the prover failed", Assert.IsType<Evidence.NotRun>(report.Cases.Single().Evidence).Why);
        Assert.Single(report.Problems);
    }

    [Fact]
    public async Task What_the_budget_left_no_time_for_is_said()
    {
        var clock = new ManualClock();
        var experiments = new FakeExperiments { OnProof = () => clock.Advance(TimeSpan.FromSeconds(8)) };
        var pipeline = new MendingPipeline([FakeWeakness.Of("danger")], experiments, clock);

        var report = await pipeline.ScanAsync(
            new SourceFile("a.py", new SourceText("danger(1)\ndanger(2)\ndanger(3)\n")),
            MendOptions.Default with { Budget = TimeSpan.FromSeconds(1.5) },
            TestContext.Current.CancellationToken);

        Assert.IsType<Evidence.Exploited>(report.Cases[1].Evidence);
        Assert.Equal("budget spent", Assert.IsType<Evidence.NotRun>(report.Cases[2].Evidence).Why);
    }

    [Fact]
    public async Task Static_only_runs_nothing()
    {
        var experiments = new FakeExperiments { OnProof = () => Assert.Fail("the code was run") };

        var report = await Mend.RunAsync(
            "danger(x)\n", Mend.StaticOnly with { TestsPath = "tests" }, experiments, FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr")));

        Assert.Equal("repr(x)\n", report.Mended);
        Assert.Equal(0, experiments.Starts + experiments.TestStarts);
    }

    [Fact]
    public async Task Cancelling_stops_the_work()
    {
        using var source = new CancellationTokenSource();
        var experiments = new FakeExperiments { OnProof = source.Cancel };
        var pipeline = new MendingPipeline([FakeWeakness.Of("danger")], experiments);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => pipeline.ScanAsync(new SourceFile("a.py", new SourceText("danger(1)\ndanger(2)\n")), MendOptions.Default, source.Token));
    }
}
