using System.Text.Json.Nodes;

namespace Suture.EndToEnd.Tests;

/// <summary>With the Bandit that is installed, and with programs that stand in for a broken one.</summary>
public sealed class BanditTests : IDisposable
{
    // Suture has no source for a private function's parameter, and so is silent: Bandit is not.
    private const string Hidden =
        """
        import subprocess


        def _run(cmd):
            assert cmd
            return subprocess.check_output("echo " + cmd, shell=True)  # nosec

        """;

    private const string Agreed =
        """
        import pickle
        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/load", methods=["POST"])
        def load():
            return str(pickle.loads(request.data))

        """;

    private readonly Playground here = new();

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task What_both_find_is_one_case_with_two_witnesses()
    {
        here.Write("app.py", Agreed);

        var cases = await CasesAsync("scan", "--static-only", "--bandit", "--format", "json", "app.py");

        var one = Assert.Single(cases, one => (string?)one!["rule"] == "unsafe-deserialization")!;
        Assert.Equal(["suture", "bandit"], one["witnesses"]!.AsArray().Select(witness => (string?)witness!["detector"]));
        Assert.Equal("B301", (string?)one["witnesses"]![1]!["rule"]);
        Assert.True((double?)one["staticConfidence"] > 0.95);
    }

    [Fact]
    public async Task What_only_Bandit_finds_is_proven_and_mended_too()
    {
        here.Write("app.py", Hidden);
        var alone = await here.RunAsync("scan", "app.py");

        var result = await here.RunAsync("fix", "--write", "--bandit", "app.py");

        Assert.Equal(0, alone.ExitCode);
        Assert.Contains("bandit/B602, CWE-78", result.Output, StringComparison.Ordinal);
        Assert.Contains("PROVEN: the exploit fired before and is silent after", result.Output, StringComparison.Ordinal);
        Assert.Contains("shlex.quote(cmd)", here.Read("app.py"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_papers_arguments_keep_what_is_high()
    {
        here.Write("app.py", Hidden);

        var all = await CasesAsync("scan", "--static-only", "--bandit", "--format", "json", "app.py");
        var high = await CasesAsync("scan", "--static-only", "--bandit", "--bandit-args", "--confidence=HIGH --severity=HIGH", "--format", "json", "app.py");

        Assert.Equal(["bandit/B404", "bandit/B101", "bandit/B602"], all.Select(one => (string?)one!["rule"]));
        Assert.Equal(["bandit/B602"], high.Select(one => (string?)one!["rule"]));
    }

    [Fact]
    public async Task The_analysed_code_cannot_blind_Bandit()
    {
        here.Write(".bandit", "[bandit]\nskips: B602,B404\nexclude: /\n")
            .Write("bandit.yaml", "skips: [B602]\n")
            .Write("setup.cfg", "[bandit]\nskips = B602\n")
            .Write("CVS/.git.py", Hidden)
            .Write("-x.py", Hidden)
            .Write("bandit.py", "raise SystemExit('the analysed code was run')\n");

        var result = await here.RunAsync("scan", "--static-only", "--bandit", "--format", "json", ".");

        var files = JsonNode.Parse(result.OutputBytes)!["files"]!.AsArray();
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, files.Count(file => file!["cases"]!.AsArray().Any(one => (string?)one!["rule"] == "bandit/B602")));
    }

    [Fact]
    public async Task An_old_Bandit_is_warned_of_everywhere()
    {
        here.Write("app.py", Hidden);
        var said = (await SutureBinary.FinishAsync(SutureBinary.Start(here.Root, "bandit", ["--version"]), [])).Output;
        here.WriteTool("bandit", $"#!/bin/sh\nif [ \"$1\" = --version ]; then echo 'bandit 1.6.2'; echo '  python version = 3.11.2'; else exec {Installed()} \"$@\"; fi\n");

        var text = await Tools.RunAsync(here, "scan", "--static-only", "--bandit", "app.py");
        var sarif = JsonNode.Parse((await Tools.RunAsync(here, "scan", "--static-only", "--bandit", "--format", "sarif", "app.py")).OutputBytes);

        Assert.Contains("bandit ", said, StringComparison.Ordinal);
        Assert.Contains("suture: note: bandit 1.6.2 is too old for the Python 3.11.2", text.Error, StringComparison.Ordinal);
        Assert.Contains("note: bandit 1.6.2 is too old for the Python 3.11.2", text.Output, StringComparison.Ordinal);
        Assert.StartsWith("bandit 1.6.2 is too old", (string?)sarif!["runs"]![0]!["invocations"]![0]!["toolExecutionNotifications"]![0]!["message"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_Bandit_crashes_on_is_named_and_the_others_are_reported()
    {
        var guard = "for word; do case $word in *cursed.py) kill -SEGV $$;; esac; done";
        here.Write("one.py", Hidden).Write("cursed.py", "x = 1\n").Write("two.py", Hidden)
            .WriteTool("bandit", $"#!/bin/sh\n{guard}\nexec {Installed()} \"$@\"\n");

        var result = await Tools.RunAsync(here, "scan", "--static-only", "--bandit", "--format", "json", "one.py", "cursed.py", "two.py");

        var files = JsonNode.Parse(result.OutputBytes)!["files"]!.AsArray();
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("bandit could not look at it", (string?)files[1]!["problems"]![0], StringComparison.Ordinal);
        Assert.All(new[] { 0, 2 }, index => Assert.Contains(files[index]!["cases"]!.AsArray(), one => (string?)one!["rule"] == "bandit/B602"));
    }

    [Fact]
    public async Task A_file_that_is_no_Python_is_noted_and_keeps_no_other_from_being_read()
    {
        here.Write("bad.py", "def f(:\n").Write("good.py", Hidden);

        var result = await here.RunAsync("scan", "--static-only", "--bandit", "bad.py", "good.py");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("bandit could not analyse it: syntax error", result.Output, StringComparison.Ordinal);
        Assert.Contains("bandit/B602", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_looked_at_too()
    {
        var result = await here.FeedAsync(Hidden, "scan", "--static-only", "--bandit", "-");

        Assert.Contains("<stdin>:6:5", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-t NOPE", "Unknown test")]
    [InlineData("-f xml", "-f is not for Bandit to decide")]
    [InlineData("-c gone.yaml", "gone.yaml")]
    [InlineData("--severity=EXTREME", "no level extreme")]
    [InlineData("'open", "not closed")]
    public async Task Arguments_that_Bandit_does_not_take_are_one_line(string arguments, string words)
    {
        here.Write("app.py", Hidden);

        var result = await here.RunAsync("scan", "--bandit", $"--bandit-args={arguments}", "app.py");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(words, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_processes_changes_nothing()
    {
        for (var i = 0; i < 9; i++)
        {
            here.Write($"f{i}.py", i % 2 == 0 ? Hidden : Agreed);
        }

        var one = await here.RunAsync("scan", "--static-only", "--bandit", "--jobs", "1", "--format", "json", ".");
        var four = await here.RunAsync("scan", "--static-only", "--bandit", "--jobs", "4", "--format", "json", ".");

        Assert.Equal(one.Output, four.Output);
    }

    private async Task<JsonArray> CasesAsync(params string[] arguments) =>
        JsonNode.Parse((await here.RunAsync(arguments)).OutputBytes)!["files"]![0]!["cases"]!.AsArray();

    private static string Installed() => File.Exists("/usr/bin/bandit") ? "/usr/bin/bandit" : throw new FileNotFoundException("bandit is not there: run scripts/setup.sh test");
}
