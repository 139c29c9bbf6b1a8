using System.Text.Json;

namespace Suture.EndToEnd.Tests;

public sealed class RuleFileTests : IDisposable
{
    private const string Shell = """
        rules:
          - id: shell-call
            languages: [python]
            severity: ERROR
            message: A shell reads $CMD.
            metadata:
              cwe: "CWE-78: OS Command Injection"
              confidence: HIGH
            patterns:
              - pattern: spawn($CMD, shell=True)
              - pattern-not: spawn("...", shell=True)
            fix: print($CMD)
          - id: feed-is-shown
            languages: [python]
            severity: WARNING
            message: A feed is shown.
            mode: taint
            pattern-sources: [{pattern: feed.read(...)}]
            pattern-sinks: [{pattern: page.show(...)}]
        """;

    private readonly Playground here = new Playground()
        .Write("rules/shell.yaml", Shell)
        .Write("app.py", "from spawning import spawn\n\n\ndef go(name):\n    spawn(name, shell=True)\n    spawn(\"ls\", shell=True)\n")
        .Write("news.py", "import feed\nfrom show import show\n\nshow(feed.read())\n")
        .Write("show.py", "import page\n\n\ndef show(text):\n    page.show(text.strip())\n");

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task Rules_are_looked_for_beside_the_built_in_ones()
    {
        here.Write("old.py", "import hashlib\nhashlib.md5(password)\n");
        var result = await here.RunAsync("scan", "--static-only", "--rules", "rules/shell.yaml", "app.py", "old.py");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("app.py:5:5  shell-call  shell-call, CWE-78, score 0.63", result.Output, StringComparison.Ordinal);
        Assert.Contains("A shell reads name.", result.Output, StringComparison.Ordinal);
        Assert.Contains("weak-hash", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Only_rules_leaves_the_built_in_ones_out()
    {
        here.Write("old.py", "import hashlib\nhashlib.md5(password)\n");

        Assert.Equal(0, (await here.RunAsync("scan", "--static-only", "--rules", "rules", "--only-rules", "old.py")).ExitCode);
        Assert.Contains("--only-rules needs --rules", (await here.RunAsync("scan", "--only-rules", "old.py")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_is_followed_from_one_file_into_another()
    {
        var result = await here.RunAsync("scan", "--static-only", "--rules", "rules", "news.py", "show.py");

        Assert.Contains("show.py:5:5  feed-is-shown  feed-is-shown, no CWE", result.Output, StringComparison.Ordinal);
        Assert.Contains("news.py:4:6 feed.read() is read", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_and_json_list_the_users_rules()
    {
        var sarif = JsonDocument.Parse((await here.RunAsync("scan", "--static-only", "--rules", "rules", "--only-rules", "--format", "sarif", ".")).Output).RootElement.GetProperty("runs")[0];
        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var json = JsonDocument.Parse((await here.RunAsync("scan", "--static-only", "--rules", "rules", "--format", "json", "show.py", "news.py")).Output).RootElement;

        Assert.Equal(["shell-call", "feed-is-shown"], rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.False(rules[1].TryGetProperty("helpUri", out _));
        Assert.All(sarif.GetProperty("results").EnumerateArray(), result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("files")[0].GetProperty("cases")[0].GetProperty("cwe").ValueKind);
    }

    [Fact]
    public async Task Fix_makes_the_rules_fix()
    {
        var result = await here.RunAsync("fix", "--static-only", "--write", "--rules", "rules", "app.py");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("from spawning import spawn\n\n\ndef go(name):\n    print(name)\n    spawn(\"ls\", shell=True)\n", here.Read("app.py"));
        Assert.Contains("apply the fix of shell-call (class B", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_cannot_be_read_is_one_line_and_exit_code_2()
    {
        here.Write("rules/b.yml", "rules:\n- id: b\n  languages: [python]\n  severity: INFO\n  message: m\n  pattern: f((\n- id: c\n  odd: 1\n  languages: [python]\n  severity: INFO\n  message: m\n  pattern: f()\n");
        var result = await here.RunAsync("scan", "--rules", "rules", "app.py");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(2, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("rules/b.yml:6: rule 'b': 'pattern': ", result.Error, StringComparison.Ordinal);
        Assert.Contains("rules/b.yml:8: rule 'c': the key 'odd' is not supported", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("gone.yaml", "gone.yaml: does not exist")]
    [InlineData("empty", "holds no .yml or .yaml file")]
    [InlineData("latin.yaml", "latin.yaml:1: is not UTF-8")]
    [InlineData("builtin.yaml", "the id is that of a rule of Suture's own")]
    public async Task What_cannot_be_used_is_said(string path, string message)
    {
        here.Write("empty/readme.txt", "").Write("latin.yaml", [.. "rules: '"u8, 0xE9, .. "'\n"u8])
            .Write("builtin.yaml", Shell.Replace("shell-call", "sql-injection", StringComparison.Ordinal));
        var result = await here.RunAsync("scan", "--rules", path, "app.py");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_for_other_languages_are_passed_over_with_a_note()
    {
        here.Write("rules/go.yaml", "rules:\n- id: g\n  languages: [go]\n  severity: INFO\n  message: m\n  pattern: fmt.Println(...)\n");
        var result = await here.RunAsync("scan", "--static-only", "--rules", "rules", "--rules", "rules/go.yaml", "app.py");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("suture: note: rules/go.yaml:2: rule 'g' is for go, not for Python, and was passed over\n", result.Error);
    }

    [Fact]
    public async Task The_same_rules_and_code_give_the_same_bytes()
    {
        string[] arguments = ["scan", "--static-only", "--rules", "rules", "--format", "json", "."];

        Assert.Equal((await here.RunAsync([.. arguments, "--jobs", "1"])).Output, (await here.RunAsync([.. arguments, "--jobs", "8"])).Output);
    }

    [Fact]
    public async Task Rules_test_compares_findings_with_marks_and_fixes_with_fixed_files()
    {
        here.Write("rules/shell.py", "# ruleid: shell-call\nspawn(a, shell=True)\n# ok: shell-call\nspawn('a', shell=True)\n# ruleid: feed-is-shown\npage.show(feed.read())\n")
            .Write("rules/shell.fixed.py", "# ruleid: shell-call\nprint(a)\n# ok: shell-call\nspawn('a', shell=True)\n# ruleid: feed-is-shown\npage.show(feed.read())\n");
        var good = await here.RunAsync("rules", "test", "rules");
        here.Write("rules/shell.more.py", "# ruleid: shell-call\nspawn('a', shell=True)\nspawn(b, shell=True)\n").Write("rules/shell.fixed.py", "other\n");
        var bad = await here.RunAsync("rules", "test", "rules");

        Assert.Equal("2 rules, 1 test file: no mismatch.\n", good.Output);
        Assert.Equal(0, good.ExitCode);
        Assert.Equal(
            "rules/shell.more.py:2: shell-call: missed: it should be found here\nrules/shell.more.py:3: shell-call: unexpected: nothing says that it is found here\n"
            + "rules/shell.py:1: the fixed text differs from the .fixed file, first at this line of it\n2 rules, 2 test files: 3 mismatches.\n",
            bad.Output);
        Assert.Equal(1, bad.ExitCode);
    }

    [Fact]
    public async Task Rules_test_says_what_has_no_test()
    {
        here.Write("rules/sub/alone.yaml", Shell.Replace("shell-call", "alone", StringComparison.Ordinal)).Write("rules/shell.test.py", "# ruleid: shell-call\nspawn(a, shell=True)\n");
        var result = await here.RunAsync("rules", "test", "rules");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            "rules/shell.yaml:13: rule 'feed-is-shown' has no test: no mark speaks of it\nrules/sub/alone.yaml:1: has no test file: write alone.py beside it\n4 rules, 1 test file: no mismatch.\n",
            result.Output);
    }

    [Fact]
    public async Task Hidden_folders_and_linked_ones_are_passed_over()
    {
        here.Write("rules/.github/workflow.yml", "on: push\n");
        Directory.CreateSymbolicLink(here.PathOf("rules/again"), here.PathOf("rules"));

        Assert.Empty((await here.RunAsync("scan", "--static-only", "--rules", "rules", "app.py")).Error);
    }

    [Fact]
    public async Task The_corpus_passes_its_test()
    {
        var result = await SutureBinary.RunAsync(SutureBinary.RepositoryRoot, "rules", "test", "tests/Suture.Tests/RuleFiles/data");

        Assert.Equal("22 rules, 14 test files: no mismatch.\n", result.Output);
        Assert.Equal(0, result.ExitCode);
    }
}
