using CsCheck;
using Suture.Findings;
using Suture.Rules;
using Suture.Tests.Fakes;

namespace Suture.Tests.Pipeline;

public sealed class WitnessTests
{
    private static readonly Weakness danger = FakeWeakness.Of("danger", new CweId(94), 0.8, [new CweId(95)]);

    [Fact]
    public async Task Findings_of_one_family_in_one_statement_are_one_case_with_all_witnesses()
    {
        var report = await Foreign.StaticallyAsync("x = danger(\n    y\n)\n", [danger], Foreign.At(2, 95), Foreign.At(3, 96, "semgrep", "eval", 0.5));

        var finding = Assert.Single(report.Cases).Finding;
        Assert.Equal("danger", finding.Rule);
        Assert.Equal(4, finding.Location.Start.Column);
        Assert.Equal(["suture danger", "bandit B1", "semgrep eval"], finding.Witnesses.Select(witness => $"{witness.Detector} {witness.Rule}"));
    }

    [Fact]
    public async Task Agreement_raises_confidence_by_noisy_or()
    {
        var report = await Foreign.StaticallyAsync("danger(y)\n", [danger], Foreign.At(1, 94), Foreign.At(1, 94, "semgrep", "eval", 0.5));

        Assert.Equal(1 - (0.2 * 0.4 * 0.5), Assert.Single(report.Cases).Finding.StaticConfidence, 6);
    }

    [Fact]
    public async Task One_detector_that_says_it_twice_is_one_witness()
    {
        var report = await Foreign.StaticallyAsync("danger(y)\n", [danger], Foreign.At(1, 94), Foreign.At(1, 95, rule: "B2", precision: 0.3));

        Assert.Equal(1 - (0.2 * 0.4), Assert.Single(report.Cases).Finding.StaticConfidence, 6);
    }

    [Fact]
    public async Task Who_says_nothing_or_little_lowers_nothing()
    {
        var alone = await Foreign.StaticallyAsync("danger(y)\nother(z)\n", [danger], Foreign.At(2, 22));
        var doubted = await Foreign.StaticallyAsync("danger(y)\n", [danger], Foreign.At(1, 94, precision: 0.01));

        Assert.Equal(0.8, alone.Cases[0].Finding.StaticConfidence);
        Assert.Empty(alone.Cases[0].Finding.Witnesses);
        Assert.True(doubted.Cases[0].Finding.StaticConfidence >= 0.8);
    }

    [Fact]
    public async Task Agreement_never_makes_certain()
    {
        var many = Enumerable.Range(0, 30).Select(number => Foreign.At(1, 94, $"tool{number}", "r", 0.9)).ToArray();

        var report = await Foreign.StaticallyAsync("danger(y)\n", [danger], many);

        Assert.Equal(0.99, Assert.Single(report.Cases).Finding.StaticConfidence);
    }

    [Fact]
    public async Task Other_families_and_other_statements_stay_cases_of_their_own()
    {
        var report = await Foreign.StaticallyAsync("danger(y)\nif y:\n    danger(z)\n", [danger], Foreign.At(1, 22), Foreign.At(2, 94, rule: "B2"));

        Assert.Equal(["bandit/B1 0", "danger 0", "bandit/B2 1", "danger 2"], report.Cases.Select(one => $"{one.Finding.Rule} {one.Finding.Location.Start.Line}"));
    }

    [Fact]
    public async Task What_names_no_CWE_agrees_with_nobody_and_is_still_told()
    {
        var report = await Foreign.StaticallyAsync("danger(y)\n", [danger], Foreign.At(1, 0), Foreign.At(1, 0, "ruff", "S1"));

        Assert.Equal(3, report.Cases.Length);
        Assert.Equal("no CWE", report.Cases[0].Finding.Cwe.ToString());
    }

    [Fact]
    public async Task Two_places_of_one_detector_are_two_findings()
    {
        var report = await Foreign.StaticallyAsync(
            "f(g(y), h(z))\n", [danger], Foreign.At(new ForeignRegion(1, 3, 1, 7, ColumnUnit.Utf16), 89), Foreign.At(new ForeignRegion(1, 9, 1, 13, ColumnUnit.Utf16), 89));

        Assert.Equal(2, report.Cases.Length);
    }

    [Fact]
    public async Task A_detector_that_points_at_a_step_of_the_way_saw_the_same_flaw()
    {
        const string Text = "import sqlite3\ndef find(name):\n    c = sqlite3.connect('x')\n    query = f\"select {name}\"\n    print('waits')\n    return c.execute(query)\n";

        var report = await Foreign.StaticallyAsync(Text, [.. Suture.Weaknesses.Catalog.All], Foreign.At(4, 89, rule: "B608"));

        var finding = Assert.Single(report.Cases).Finding;
        Assert.Equal("sql-injection", finding.Rule);
        Assert.Equal(["suture", "bandit"], finding.Witnesses.Select(witness => witness.Detector));
    }

    [Fact]
    public void The_order_in_which_detectors_speak_makes_no_difference()
    {
        const string Text = "danger(a); f(danger(b))\nx = danger(\n    c, é)\nwith danger(d) as e:\n    g(e)\n    h(i)\n";
        var finding =
            from line in Gen.Int[1, 7]
            from column in Gen.Int[0, 12]
            from length in Gen.Int[0, 9]
            from cwe in OneOf(94, 95, 89, 0)
            from detector in OneOf("bandit", "semgrep", "codeql")
            from rule in OneOf("r1", "r2")
            from precision in OneOf(0.3, 0.6, 0.9)
            select Foreign.At(new ForeignRegion(line, column, line, column == 0 || length == 0 ? 0 : column + length, ColumnUnit.CodePoints), cwe, detector, rule, precision);

        Gen.Select(finding.Array[0, 8], Gen.Int).Sample((findings, seed) =>
        {
            var order = new Random(seed);
            var shuffled = findings.OrderBy(_ => order.Next()).ToArray();
            return Told(findings) == Told(shuffled);
        }, iter: 1000);

        static string Told(ForeignFinding[] findings) => string.Join('\n', Foreign.StaticallyAsync(Text, [danger], findings).GetAwaiter().GetResult().Cases.Select(Spell));
    }

    [Fact]
    public async Task A_thousand_findings_of_one_file_are_joined_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("danger(x)\n", 500));
        var findings = Enumerable.Range(0, 1_000).Select(number => Foreign.At(1 + (number % 500), 94, number % 2 == 0 ? "bandit" : "semgrep", $"r{number % 7}"));

        var report = await Foreign.StaticallyAsync(text, [danger], [.. findings]);

        Assert.Equal(500, report.Cases.Length);
        Assert.All(report.Cases, one => Assert.True(one.Finding.Witnesses.Length > 1));
    }

    [Fact]
    public async Task Columns_are_read_in_the_unit_of_the_detector()
    {
        const string Text = "s = '😀é'; danger(y)\n";
        ForeignRegion[] regions =
        [
            new(1, 12, 1, 21, ColumnUnit.Utf16), new(1, 11, 1, 20, ColumnUnit.CodePoints), new(1, 15, 1, 24, ColumnUnit.Utf8Bytes),
            new(0, 0, 0, 0, ColumnUnit.CodePoints) { Offset = 10, Length = 9 },
        ];
        foreach (var region in regions)
        {
            var report = await Foreign.StaticallyAsync(Text, [], Foreign.At(region, 22));

            Assert.Equal("danger(y)", Text.Substring(report.Cases[0].Finding.Location.Span.Start, report.Cases[0].Finding.Location.Span.Length));
        }
    }

    [Fact]
    public async Task A_line_that_the_file_does_not_have_is_said()
    {
        var report = await Foreign.StaticallyAsync("x\n", [], Foreign.At(99, 22), Foreign.At(new ForeignRegion(1, 500, 1, 600, ColumnUnit.Utf8Bytes), 22));

        Assert.Single(report.Cases);
        Assert.Contains("1 finding of other detectors left out", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Spell(Case one) =>
        $"{one.Finding.Rule} {one.Finding.Location.Span} {one.Finding.StaticConfidence:R} {string.Join(',', one.Finding.Witnesses.Select(witness => $"{witness.Detector}/{witness.Rule}@{witness.Location.Span}"))}";
}
