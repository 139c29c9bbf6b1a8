using Suture.Findings;
using Suture.Pipeline;
using Suture.Tests.Fakes;
using Suture.Tests.Pipeline;
using Suture.Text;

namespace Suture.Tests.Suppressing;

public sealed class MendingTests
{
    private const string Comment = "  # suture: ignore[danger] r";

    [Fact]
    public async Task What_is_suppressed_is_neither_proven_nor_mended()
    {
        var proofs = 0;
        var repairer = ScriptedRepairer.CallInstead("repr");

        var report = await Mend.RunAsync(
            $"danger(1){Comment}\ndanger(2)\n", Mend.StaticOnly with { StaticOnly = false }, new FakeExperiments { OnProof = () => proofs++ }, FakeWeakness.Of("danger", repairer));

        Assert.Equal($"danger(1){Comment}\nrepr(2)\n", report.Mended);
        Assert.Equal([true, false], report.Cases.Select(one => one.IsSuppressed));
        Assert.Equal(1, proofs);
        Assert.Equal(1, repairer.Asked);
    }

    [Theory]
    [InlineData("# suture: ignore[danger] r")]
    [InlineData("# nosec")]
    [InlineData("# noqa")]
    public async Task A_repair_that_only_adds_a_suppression_is_rejected(string comment)
    {
        var repairer = ScriptedRepairer.Editing("say that it is fine", (call, _) => [TextEdit.Insert(call.Span.End, $"  {comment}")]);

        var report = await Mend.RunAsync(
            "danger(x)\n", Mend.StaticOnly with { Suppressions = SuppressionTrust.All }, null, FakeWeakness.Of("danger", repairer));

        Assert.Equal("danger(x)\n", report.Mended);
        Assert.IsType<Verdict.Rejected>(report.Cases.Single().Verdict);
        Assert.True(report.Cases.Single().IsLeft);
    }

    [Fact]
    public async Task A_repair_that_brings_a_new_flaw_onto_a_suppressed_line_is_rejected()
    {
        var report = await Mend.StaticallyAsync(
            "danger(x)  # suture: ignore[other] r\n", FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("other")), FakeWeakness.Of("other"));

        Assert.Equal("NothingNewIsFound", Assert.IsType<Verdict.Rejected>(report.Cases.Single().Verdict).FailedCheck);
    }

    [Fact]
    public async Task A_distrusted_comment_keeps_nothing_from_being_mended()
    {
        var report = await Mend.StaticallyAsync("danger(x)  # nosec\n", FakeWeakness.Of("danger", ScriptedRepairer.CallInstead("repr")));

        Assert.Equal("repr(x)  # nosec\n", report.Mended);
        Assert.Single(report.Cases.Single().Distrusted);
    }
}
