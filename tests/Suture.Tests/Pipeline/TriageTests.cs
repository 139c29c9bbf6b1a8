using Suture.Findings;
using Suture.Pipeline;
using Suture.Tests.Fakes;

namespace Suture.Tests.Pipeline;

public sealed class TriageTests
{
    private static readonly MendOptions Fix = MendOptions.Default with { Fix = true };

    [Fact]
    public async Task A_finding_whose_score_reaches_the_threshold_is_mended()
    {
        // 0.7 × 0.5 + 0.3 × 0.5 is 0.5 on paper and a little less in binary.
        var experiments = new FakeExperiments { Evidence = _ => new Evidence.Reached(1, 3) };

        var report = await Mend.RunAsync("danger(x)\n", Fix, experiments, FakeWeakness.Of("danger", 0.5, ScriptedRepairer.CallInstead("repr")));

        Assert.Equal("repr(x)\n", report.Mended);
        Assert.True(report.Cases.Single().IsMended);
    }

    [Fact]
    public async Task A_finding_below_the_threshold_is_reported_and_left()
    {
        var repairer = ScriptedRepairer.CallInstead("repr");

        var report = await Mend.StaticallyAsync("danger(x)\n", FakeWeakness.Of("danger", 0.7, repairer));

        Assert.Equal("danger(x)\n", report.Mended);
        Assert.Equal("score 0.49 is below the threshold of 0.50", report.Cases.Single().Remark);
        Assert.Equal(0, repairer.Asked);
    }

    [Fact]
    public async Task Evidence_lifts_a_doubtful_finding_over_the_threshold()
    {
        var weakness = FakeWeakness.Of("danger", 0.4, ScriptedRepairer.CallInstead("repr"));

        Assert.Equal("danger(x)\n", (await Mend.StaticallyAsync("danger(x)\n", weakness)).Mended);
        Assert.Equal("repr(x)\n", (await Mend.RunAsync("danger(x)\n", Fix, new FakeExperiments(), weakness)).Mended);
    }

    [Fact]
    public async Task Advice_is_told_and_never_applied()
    {
        var report = await Mend.StaticallyAsync("danger(x)\n", FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr", RepairSafety.Advice)));

        Assert.Equal("danger(x)\n", report.Mended);
        Assert.Equal("by hand: call repr instead", report.Cases.Single().Remark);
        Assert.Null(report.Cases.Single().Verdict);
    }

    [Fact]
    public async Task An_opt_in_repair_waits_for_the_users_word()
    {
        var weakness = FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr", RepairSafety.OptIn));

        var without = await Mend.StaticallyAsync("danger(x)\n", weakness);
        var with = await Mend.RunAsync("danger(x)\n", Mend.StaticOnly with { OptIn = true }, null, weakness);

        Assert.Equal("danger(x)\n", without.Mended);
        Assert.Equal("needs --opt-in: call repr instead", without.Cases.Single().Remark);
        Assert.Equal("repr(x)\n", with.Mended);
    }

    [Theory]
    [InlineData(RepairSafety.Safe)]
    [InlineData(RepairSafety.Validated)]
    public async Task Safe_and_validated_repairs_are_applied_and_called_unproven_without_a_run(RepairSafety safety)
    {
        var report = await Mend.StaticallyAsync("danger(x)\n", FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr", safety)));

        Assert.Equal("repr(x)\n", report.Mended);
        Assert.Equal("not run: static only", Assert.IsType<Verdict.Unproven>(report.Cases.Single().Verdict).Why);
    }

    [Fact]
    public async Task A_repairer_that_abstains_gives_way_to_the_next()
    {
        var report = await Mend.StaticallyAsync(
            "danger(x)\n",
            FakeWeakness.Of("danger", ScriptedRepairer.Abstaining("the driver is unknown"), ScriptedRepairer.CallInstead("repr")));

        Assert.Equal("repr(x)\n", report.Mended);
        Assert.Empty(report.Cases.Single().Remark);
    }

    [Fact]
    public async Task When_every_repairer_abstains_the_remark_says_why()
    {
        var report = await Mend.StaticallyAsync(
            "danger(x)\n", FakeWeakness.Of("danger", ScriptedRepairer.Abstaining("one reason"), ScriptedRepairer.Abstaining("another")));

        Assert.Equal("one reason; another", report.Cases.Single().Remark);
        Assert.Null(report.Cases.Single().Repair);
    }

    [Fact]
    public async Task A_scan_proves_and_mends_nothing()
    {
        var repairer = ScriptedRepairer.CallInstead("repr");
        var pipeline = new MendingPipeline([FakeWeakness.Of("danger", repairer)], new FakeExperiments());

        var report = await pipeline.ScanAsync(
            new SourceFile("a.py", new Suture.Text.SourceText("danger(x)\n")), MendOptions.Default, TestContext.Current.CancellationToken);

        Assert.IsType<Evidence.Exploited>(report.Cases.Single().Evidence);
        Assert.Equal(report.Original, report.Mended);
        Assert.Equal(0, repairer.Asked);
    }
}
