using System.Text.Json.Nodes;

namespace Suture.EndToEnd.Tests;

/// <summary>With a program that stands in for CodeQL: it notes how it is called, looks at its surroundings, and answers with SARIF.</summary>
public sealed class CodeQlTests : IDisposable
{
    private const string Script =
        """
        #!/bin/sh
        log=$(dirname "$0")/../calls
        echo "$@" >>"$log"
        for word; do
            case $word in
                --source-root=*) source=${word#*=}; (cd "$source" && find . -type f | sort) >"$(dirname "$0")/../seen"; echo "$source" >"$(dirname "$0")/../source";;
                --output=*) output=${word#*=};;
                --additional-packs=*) cat "${word#*=}"/*/qlpack.yml >"$(dirname "$0")/../pack";;
            esac
        done
        [ "$2" = analyze ] || exit 0
        cat >"$output" <<END
        {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"CodeQL"},"extensions":[{"name":"codeql/python-queries","rules":[
        {"id":"py/sql-injection","shortDescription":{"text":"SQL query built from user-controlled sources"},"properties":{"tags":["security","external/cwe/cwe-089"],"precision":"high"}}]}]},
        "columnKind":"utf16CodeUnits","originalUriBaseIds":{"%SRCROOT%":{"uri":"file://$(cat "$(dirname "$0")/../source")/"}},
        "results":[{"ruleId":"py/sql-injection","rule":{"id":"py/sql-injection","index":0,"toolComponent":{"index":0}},"message":{"text":"This query depends on a [user-provided value](1)."},
        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/app.py","uriBaseId":"%SRCROOT%"},"region":{"startLine":13,"startColumn":20,"endColumn":67}}}]}]}]}
        END

        """;

    private readonly Playground here = new Playground()
        .Write("src/app.py", Programs.Vulnerable)
        .Write("src/codeql-config.yml", "paths-ignore: [src]\n")
        .Write("src/qlpack.yml", "name: hostile/pack\n")
        .WriteTool("codeql", Script);

    public void Dispose() => here.Dispose();

    [Fact]
    public async Task CodeQL_is_a_witness()
    {
        var result = await Tools.RunAsync(here, "scan", "--static-only", "--codeql", "--jobs", "1", "--format", "json", "src/app.py");

        var one = Assert.Single(JsonNode.Parse(result.OutputBytes)!["files"]![0]!["cases"]!.AsArray())!;
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["suture sql-injection", "codeql py/sql-injection"], one["witnesses"]!.AsArray().Select(witness => $"{witness!["detector"]} {witness["rule"]}"));
        Assert.Equal("This query depends on a user-provided value.", (string?)one["witnesses"]![1]!["message"]);
    }

    [Fact]
    public async Task It_is_called_as_its_manual_says_on_the_given_files_alone()
    {
        await Tools.RunAsync(here, "scan", "--static-only", "--codeql", "--codeql-args", "--max-paths=20", "--jobs", "1", "src/app.py");

        var calls = here.Read("calls").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches("^database create --language=python --source-root=/.*/source --threads=1 /.*/database$", calls[0]);
        Assert.Matches(
            "^database analyze /.*/database --format=sarifv2.1.0 --output=/.*/report.sarif --threads=1 --max-paths=20 codeql/python-queries:codeql-suites/python-security-extended.qls$",
            calls[1]);
        Assert.Equal("./src/app.py\n", here.Read("seen").Replace("./app.py", "./src/app.py", StringComparison.Ordinal));
        Assert.False(Directory.Exists(here.Read("source").Trim()));
    }

    [Fact]
    public async Task Loose_models_are_packed_and_another_suite_may_be_named()
    {
        here.Write("models/own.model.yml", "extensions: []\n");

        await Tools.RunAsync(here, "scan", "--static-only", "--codeql", "--codeql-models", "models", "--codeql-suite", "own.qls", "src/app.py");

        Assert.Matches("--additional-packs=/.*/packs --model-packs=suture/models own.qls$", here.Read("calls").TrimEnd());
        Assert.Contains("dataExtensions:", here.Read("pack"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_packs_are_passed_by_name()
    {
        here.Write("models/mine/qlpack.yml", "name: \"me/models\"\nversion: 1.0.0\n");

        await Tools.RunAsync(here, "scan", "--static-only", "--codeql", "--codeql-models", "models", "src/app.py");

        Assert.Contains($"--additional-packs={here.PathOf("models")} --model-packs=me/models ", here.Read("calls"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_CodeQL_that_fails_is_one_line()
    {
        here.WriteTool("codeql", "#!/bin/sh\necho 'A fatal error occurred: no memory' >&2\nexit 2\n");

        var result = await Tools.RunAsync(here, "scan", "--static-only", "--codeql", "src/app.py");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("suture: --codeql: codeql database create failed: A fatal error occurred: no memory", Assert.Single(result.ErrorLines));
    }

    [Theory]
    [InlineData("--codeql-suite=x", "--codeql-suite is of no use without --codeql")]
    [InlineData("--bandit-args=-ll", "--bandit-args is of no use without --bandit")]
    public async Task Options_of_what_was_not_asked_for_are_refused(string option, string words)
    {
        var result = await here.RunAsync("scan", option, "src/app.py");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(words, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
