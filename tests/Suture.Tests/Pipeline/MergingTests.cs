using Suture.Findings;
using Suture.Rules;
using Suture.Tests.Fakes;

namespace Suture.Tests.Pipeline;

public sealed class MergingTests
{
    [Fact]
    public async Task Findings_come_in_order_of_position()
    {
        var report = await Mend.StaticallyAsync("b(1)\na(2)\nb(3)\n", FakeWeakness.Of("a"), FakeWeakness.Of("b"));

        Assert.Equal(["b", "a", "b"], report.Cases.Select(one => one.Finding.Rule));
    }

    [Fact]
    public async Task Findings_of_one_rule_on_one_sink_become_the_surest_of_them()
    {
        var (sure, doubtful) = (FakeWeakness.Of("danger", 0.9), FakeWeakness.Of("danger", 0.6));

        var report = await Mend.StaticallyAsync("danger(x)\n", doubtful with { Detector = new Both(doubtful, sure) });

        Assert.Equal(0.9, report.Cases.Single().Finding.StaticConfidence);
    }

    [Fact]
    public async Task Overlapping_findings_of_one_family_become_one()
    {
        var family = new CweId(94);

        var report = await Mend.StaticallyAsync(
            "general(special(x))\n",
            FakeWeakness.Of("general", family, 0.6, [new CweId(95)]),
            FakeWeakness.Of("special", new CweId(95), 0.9, []));

        Assert.Equal("special", report.Cases.Single().Finding.Rule);
    }

    [Fact]
    public async Task Overlapping_findings_of_different_families_are_both_kept()
    {
        var report = await Mend.StaticallyAsync("danger(other_one(x))\n", FakeWeakness.Of("danger"), FakeWeakness.Of("other_one"));

        Assert.Equal(["danger", "other_one"], report.Cases.Select(one => one.Finding.Rule));
    }

    private sealed class Both(params Weakness[] weaknesses) : IDetector
    {
        public IEnumerable<string> SinkKinds => weaknesses.SelectMany(weakness => weakness.Detector.SinkKinds);

        public IEnumerable<Finding> Detect(CodeFile file) => weaknesses.SelectMany(weakness => weakness.Detector.Detect(file));
    }
}
