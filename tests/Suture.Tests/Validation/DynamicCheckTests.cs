using System.Collections.Immutable;
using Suture.Findings;
using Suture.Proving;
using Suture.Tests.Fakes;
using Suture.Validation;

namespace Suture.Tests.Validation;

public sealed class DynamicCheckTests
{
    private const string Text = "danger(x)\n";
    private static readonly Proof WithoutInputs = new FakeExperiments { Benign = [], Variants = [] }.ProofOf(Judge.Exploited.Evidence);

    [Fact]
    public async Task An_exploit_that_is_silent_after_and_behaviour_that_is_kept_prove_the_repair()
    {
        var verdict = await Judge.OfAsync(Repaired(Judge.Exploited), new FakeExperiments());

        Assert.IsType<Verdict.Proven>(verdict);
        Assert.All(["BenignInputsAgree", "ExploitIsSilent", "VariantsAreSilent"], check =>
            Assert.Equal(CheckOutcome.Passed, Judge.Result(verdict, check).Outcome));
    }

    [Fact]
    public async Task All_inputs_of_a_version_go_through_one_start_of_the_sandbox()
    {
        var experiments = new FakeExperiments { Benign = ["one", "two"], Variants = ["three", "four"] };

        await Judge.OfAsync(Repaired(experiments.ProofOf(Judge.Exploited.Evidence)), experiments);

        Assert.Equal(2, experiments.Starts);
    }

    [Fact]
    public async Task A_repair_refused_by_reading_starts_no_sandbox()
    {
        var experiments = new FakeExperiments();

        await Judge.OfAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger", "nobody"), Judge.Exploited), experiments, "tests");

        Assert.Equal(0, experiments.Starts + experiments.TestStarts);
    }

    [Fact]
    public async Task An_exploit_that_still_fires_refuses_the_repair()
    {
        var experiments = new FakeExperiments { Outcome = (_, input) => new Observation(input, true, "done", input == "exploit" ? [new("a file was read", 0)] : []) };

        var why = Judge.RefusedBy("ExploitIsSilent", await Judge.OfAsync(Repaired(Judge.Exploited), experiments));

        Assert.Equal("exploit still does harm: a file was read", why);
    }

    [Fact]
    public async Task An_exploit_on_which_the_mended_code_dies_refuses_the_repair()
    {
        var experiments = new FakeExperiments { Outcome = (_, input) => new Observation(input, input != "exploit", "the process died", []) };

        Judge.RefusedBy("ExploitIsSilent", await Judge.OfAsync(Repaired(Judge.Exploited), experiments));
    }

    [Fact]
    public async Task A_variant_that_fires_refuses_the_repair()
    {
        var experiments = new FakeExperiments { Outcome = (_, input) => new Observation(input, true, "done", input == "variant" ? [new("a command ran", 1)] : []) };

        Assert.Equal("variant does harm: a command ran", Judge.RefusedBy("VariantsAreSilent", await Judge.OfAsync(Repaired(Judge.Exploited), experiments)));
    }

    [Fact]
    public async Task A_benign_input_that_is_answered_differently_refuses_the_repair()
    {
        var experiments = new FakeExperiments { Outcome = (text, input) => new Observation(input, true, input == "benign" ? text : "done", []) };

        var why = Judge.RefusedBy("BenignInputsAgree", await Judge.OfAsync(Repaired(Judge.Exploited), experiments));

        Assert.Equal("benign gave danger(x)\n before, repr(x)\n after", why);
    }

    [Fact]
    public async Task A_difference_is_told_by_the_part_that_differs()
    {
        var experiments = new FakeExperiments { Outcome = (text, input) => Told(input, text == Text ? "" : "KeyError") };

        Assert.Equal(
            "benign gave exception \"\" before, \"KeyError\" after",
            Judge.RefusedBy("BenignInputsAgree", await Judge.OfAsync(Repaired(Judge.Exploited), experiments)));
    }

    [Theory]
    [InlineData("KeyError", "ValueError", true)] // an accident became another
    [InlineData("KeyError", "", true)] // an accident no longer happens
    [InlineData("", "ValueError", false)] // an answer became an error
    [InlineData("Refusal", "", false)] // what the file refuses itself must still be refused
    [InlineData("app.Refusal", "ValueError", false)]
    public async Task Only_an_accident_before_the_repair_may_end_differently(string before, string after, bool isAllowed)
    {
        const string Raising = "danger(x)\nraise Refusal('no')\n";
        var experiments = new FakeExperiments
        {
            Benign = ["plain", "odd"],
            Outcome = (text, input) => Told(input, input != "odd" ? "" : text == Raising ? before : after),
        };
        var trial = Judge.Trial(Raising, Judge.Replacing(Raising, "danger", "repr"), experiments.ProofOf(Judge.Exploited.Evidence));

        Assert.Equal(isAllowed, await Judge.OfAsync(trial, experiments) is Verdict.Proven);
    }

    [Fact]
    public async Task Inputs_that_all_end_in_errors_show_no_behaviour()
    {
        var verdict = await Judge.OfAsync(Repaired(Judge.Exploited), new FakeExperiments { Outcome = (_, input) => Told(input, "NameError") });

        Assert.IsType<Verdict.Unproven>(verdict);
        Assert.Equal("every benign input was refused with an error, before the repair too", Judge.Result(verdict, "BenignInputsAgree").Detail);
    }

    [Theory]
    [InlineData("""{"args": {"name": "two words"}, "call": "f"}""", true)]
    [InlineData("""{"args": {"name": "word"}, "call": "f", "files": {"a": "two words"}}""", false)]
    public async Task Input_with_a_character_that_the_repair_takes_literally_may_be_answered_differently(string odd, bool isAllowed)
    {
        var experiments = new FakeExperiments { Benign = ["plain", odd], Outcome = (text, input) => Told(input, "", input == odd ? text : "") };

        var verdict = await Judge.OfAsync(Declaring(experiments, repair => repair with { TakesLiterally = " " }), experiments);

        Assert.Equal(isAllowed, verdict is Verdict.Proven);
    }

    [Fact]
    public async Task An_input_may_be_refused_as_the_repair_declares_while_another_agrees()
    {
        var experiments = new FakeExperiments
        {
            Benign = ["plain", "odd"],
            Outcome = (text, input) => Told(input, text != Text && input == "odd" ? "decimal.ValueError" : ""),
        };

        var verdict = await Judge.OfAsync(Declaring(experiments, repair => repair with { Raises = ["ValueError"] }), experiments);

        Assert.IsType<Verdict.Proven>(verdict);
        Assert.Equal("1 benign input agrees; 1 differ as the repair declares", Judge.Result(verdict, "BenignInputsAgree").Detail);
    }

    [Fact]
    public async Task A_repair_after_which_every_result_differs_is_never_called_proven()
    {
        var experiments = new FakeExperiments { Outcome = (text, input) => Told(input, "", text) };

        var verdict = await Judge.OfAsync(Declaring(experiments, repair => repair with { ChangesResults = true }), experiments);

        Assert.Equal(
            "the exploit is silent, but unchanged behaviour was not observed: every result differs, as the repair declares",
            Assert.IsType<Verdict.Unproven>(verdict).Why);
    }

    [Fact]
    public async Task Without_an_exploit_a_repair_is_unproven_though_nothing_failed()
    {
        var verdict = await Judge.OfAsync(Repaired(new FakeExperiments().ProofOf(new Evidence.Reached(1, 7))), new FakeExperiments());

        Assert.Equal("no exploit to replay: 7 hostile inputs reached the code without a violation", Assert.IsType<Verdict.Unproven>(verdict).Why);
        Assert.Equal(CheckOutcome.NotApplicable, Judge.Result(verdict, "ExploitIsSilent").Outcome);
        Assert.Equal(CheckOutcome.Passed, Judge.Result(verdict, "BenignInputsAgree").Outcome);
    }

    [Fact]
    public async Task Without_a_look_at_behaviour_a_silent_exploit_proves_nothing()
    {
        var verdict = await Judge.OfAsync(Repaired(WithoutInputs), new FakeExperiments());

        Assert.Equal(
            "the exploit is silent, but unchanged behaviour was not observed: there is no input to run", Assert.IsType<Verdict.Unproven>(verdict).Why);
    }

    [Fact]
    public async Task Benign_inputs_that_cannot_be_run_before_the_repair_show_nothing()
    {
        var experiments = new FakeExperiments { Outcome = (_, input) => new Observation(input, input == "exploit", "no module named ldap", []) };

        var verdict = await Judge.OfAsync(Repaired(Judge.Exploited), experiments);

        Assert.IsType<Verdict.Unproven>(verdict);
        Assert.Equal("no benign input could be run on the file as it was", Judge.Result(verdict, "BenignInputsAgree").Detail);
    }

    [Fact]
    public async Task The_users_tests_can_stand_for_benign_inputs()
    {
        var experiments = new FakeExperiments { Tests = _ => Results(("test_a", "passed"), ("test_b", "failed")) };

        var verdict = await Judge.OfAsync(Repaired(WithoutInputs), experiments, "tests");

        Assert.IsType<Verdict.Proven>(verdict);
        Assert.Equal("2 tests end as before", Judge.Result(verdict, "TestsStillPass").Detail);
    }

    [Theory]
    [InlineData("failed", "test_a: passed before, failed after")]
    [InlineData(null, "test_a: passed before, not run after")]
    public async Task A_test_that_ends_differently_refuses_the_repair(string? after, string why)
    {
        var experiments = new FakeExperiments
        {
            Tests = text => text == Text ? Results(("test_a", "passed")) : after is null ? Results(("test_b", "passed")) : Results(("test_a", after)),
        };

        Assert.Equal(why, Judge.RefusedBy("TestsStillPass", await Judge.OfAsync(Repaired(Judge.Exploited), experiments, "tests")));
    }

    [Fact]
    public async Task Tests_that_cannot_be_run_are_not_applicable_and_say_why()
    {
        var verdict = await Judge.OfAsync(Repaired(Judge.Exploited), new FakeExperiments { Tests = _ => TestRun.NotRun("pytest is not installed") }, "tests");

        var result = Judge.Result(verdict, "TestsStillPass");
        Assert.Equal((CheckOutcome.NotApplicable, "pytest is not installed"), (result.Outcome, result.Detail));
    }

    [Fact]
    public async Task Tests_that_were_given_and_could_not_be_run_keep_a_repair_unproven()
    {
        var verdict = await Judge.OfAsync(Repaired(Judge.Exploited), new FakeExperiments(), "tests");

        Assert.Equal(
            "the exploit is silent, but the tests could not be run: there is no test runner here", Assert.IsType<Verdict.Unproven>(verdict).Why);
    }

    [Theory]
    [InlineData(2, true)] // the other finding's line
    [InlineData(1, false)] // the mended line
    [InlineData(3, false)] // a line that nothing is known of
    [InlineData(0, false)] // nobody knows which line
    public async Task Only_harm_that_another_known_finding_did_is_forgiven(int line, bool isForgiven)
    {
        const string Two = "danger(x)\ndanger(y)\nother(z)\n";
        var experiments = new FakeExperiments { Outcome = (_, input) => new Observation(input, true, "done", input == "exploit" ? [new("harm", line)] : []) };

        var verdict = await Judge.OfAsync(Judge.Trial(Two, Judge.Replacing(Two, "danger(x)", "repr(x)"), Judge.Exploited), experiments);

        Assert.Equal(isForgiven, verdict is Verdict.Proven);
    }

    [Fact]
    public async Task A_harmless_input_that_was_the_exploit_is_run_once_and_must_be_silent()
    {
        var proof = new FakeExperiments { Benign = ["import"], Variants = [] }.ProofOf(new Evidence.Exploited("import", "debug mode"));
        var experiments = new FakeExperiments { Outcome = (text, input) => new Observation(input, true, "done", text == Text ? [new("debug mode", 1)] : []) };

        Assert.IsType<Verdict.Proven>(await Judge.OfAsync(Repaired(proof), experiments));
    }

    [Fact]
    public async Task The_tests_of_an_unchanged_text_are_run_once()
    {
        var experiments = new FakeExperiments { Tests = _ => Results(("test_a", "passed")) };
        var validator = new Validator(experiments, "tests");

        await validator.JudgeAsync(Repaired(Judge.Exploited), TestContext.Current.CancellationToken);
        await validator.JudgeAsync(Judge.Trial(Text, Judge.Replacing(Text, "danger", "str"), Judge.Exploited), TestContext.Current.CancellationToken);

        Assert.Equal(3, experiments.TestStarts);
    }

    private static Trial Repaired(Proof proof) => Judge.Trial(Text, Judge.Replacing(Text, "danger", "repr"), proof);

    private static Trial Declaring(FakeExperiments experiments, Func<Repair, Repair> declare)
    {
        var trial = Repaired(experiments.ProofOf(Judge.Exploited.Evidence));
        return new Trial(trial.Finding, trial.Weakness, trial.Proof, declare(trial.Repair), trial.Before, [trial.Weakness]);
    }

    private static Observation Told(string input, string exception, string value = "") =>
        new(input, true, $"{{\"exception\": \"{exception}\", \"value\": \"{value.TrimEnd()}\"}}", []);

    private static TestRun Results(params (string Test, string Result)[] results) =>
        new(results.ToImmutableSortedDictionary(one => one.Test, one => one.Result, StringComparer.Ordinal), "");
}
