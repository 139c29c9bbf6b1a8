using System.Text;
using Suture.Detectors;
using Suture.Detectors.SarifImport;
using Suture.Findings;

namespace Suture.Tests.Detectors;

public sealed class SarifImportTests
{
    private const string Place = """{"physicalLocation":{"artifactLocation":{"uri":"src/app.py"},"region":{"startLine":3,"startColumn":5,"endColumn":9}}}""";

    [Fact]
    public void A_result_becomes_a_finding_of_the_given_file()
    {
        var finding = Assert.Single(Read(Run("Semgrep OSS", Result("sql", Place), """{"id":"sql","shortDescription":{"text":"SQL"},"properties":{"tags":["CWE-89: SQL","x"],"precision":"high"}}""")).Of("src/app.py").Findings);

        Assert.Equal(("semgrep", "sql", "SQL", "high"), (finding.Detector, finding.Rule, finding.Title, finding.Confidence));
        Assert.Equal(new CweId(89), finding.Cwes.Single());
        Assert.Equal(new ForeignRegion(3, 5, 3, 9, ColumnUnit.CodePoints), finding.Region);
        Assert.Equal(0.6, finding.Precision);
    }

    [Theory]
    [InlineData("""{"id":"r","properties":{"tags":["external/cwe/cwe-089"]}}""", 89)]
    [InlineData("""{"id":"r","properties":{"cwe":"CWE-22"}}""", 22)]
    [InlineData("""{"id":"r","properties":{"cwe":["CWE-78: OS Command Injection"]}}""", 78)]
    [InlineData("""{"id":"r","properties":{"cwe":79}}""", 79)]
    [InlineData("""{"id":"r","relationships":[{"target":{"id":"502","toolComponent":{"name":"CWE"}}}]}""", 502)]
    [InlineData("""{"id":"r","relationships":[{"target":{"id":"CWE-611"}}]}""", 611)]
    public void The_CWE_is_found_wherever_tools_put_it(string rule, int cwe) =>
        Assert.Equal(cwe, Assert.Single(Read(Run("t", Result("r", Place), rule)).Of("src/app.py").Findings).Cwes.Single().Number);

    [Fact]
    public void The_CWE_may_stand_in_the_result_or_in_the_rules_name()
    {
        var taxa = Result("r", Place, """ "taxa":[{"id":"94","toolComponent":{"name":"CWE"}}], """);

        Assert.Equal(94, Assert.Single(Read(Run("t", taxa)).Of("src/app.py").Findings).Cwes.Single().Number);
        Assert.Equal(79, Assert.Single(Read(Run("t", Result("cwe-079_x", Place))).Of("src/app.py").Findings).Cwes.Single().Number);
        Assert.Empty(Assert.Single(Read(Run("t", Result("r", Place))).Of("src/app.py").Findings).Cwes);
    }

    [Fact]
    public void Rules_are_found_in_extensions_and_by_their_index()
    {
        var result = """{"rule":{"index":1,"toolComponent":{"index":0}},"message":{"text":"m"},"locations":[""" + Place + "]}";
        var run = """{"tool":{"driver":{"name":"CodeQL"},"extensions":[{"name":"q","rules":[{"id":"a"},{"id":"py/b","properties":{"tags":["external/cwe/cwe-078"]}}]}]},"results":[""" + result + "]}";

        var finding = Assert.Single(Read(run).Of("src/app.py").Findings);

        Assert.Equal(("codeql", "py/b"), (finding.Detector, finding.Rule));
        Assert.Equal(78, finding.Cwes.Single().Number);
    }

    [Theory]
    [InlineData("src/app.py")]
    [InlineData("./src/../src/app.py")]
    [InlineData("file:///work/src/app.py")]
    [InlineData("file://host/work/src/app.py")]
    [InlineData("/work/src/app.py")]
    [InlineData("app.py")]
    [InlineData("s%72c/app.py")]
    [InlineData("src\\\\app.py")]
    public void An_address_is_matched_to_a_given_file(string uri) =>
        Assert.Single(Read(Run("t", Result("r", At(uri)))).Of("src/app.py").Findings);

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://example.com/src/app.py")]
    [InlineData("other.py")]
    [InlineData("")]
    [InlineData("util.py")]
    public void An_address_of_no_given_file_or_of_several_is_counted_and_left_out(string uri)
    {
        var reports = Read(Run("t", Result("r", At(uri))));

        Assert.Empty(reports.Files);
        Assert.Contains("1 result was left out", Assert.Single(reports.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Bases_are_followed_and_a_circle_of_them_ends()
    {
        const string Located = """{"physicalLocation":{"artifactLocation":{"uri":"app.py","uriBaseId":"SRC"},"region":{"startLine":1}}}""";
        const string Bases = """ "originalUriBaseIds":{"ROOT":{"uri":"file:///work/"},"SRC":{"uri":"src/","uriBaseId":"ROOT"}}, """;
        const string Circle = """ "originalUriBaseIds":{"SRC":{"uri":"a/","uriBaseId":"SRC"}}, """;

        Assert.Single(Read(Run("t", Result("r", Located), more: Bases)).Files);
        Assert.Empty(Read(Run("t", Result("r", Located), more: Circle)).Files);
    }

    [Fact]
    public void An_artifact_may_be_named_by_its_index()
    {
        const string Indexed = """{"physicalLocation":{"artifactLocation":{"index":1},"region":{"startLine":1}}}""";

        Assert.Single(Read(Run("t", Result("r", Indexed), more: """ "artifacts":[{},{"location":{"uri":"src/app.py"}}], """)).Files);
    }

    [Theory]
    [InlineData(""" "suppressions":[{"kind":"external"}], """, false)]
    [InlineData(""" "suppressions":[{"kind":"inSource","status":"accepted"}], """, false)]
    [InlineData(""" "suppressions":[{"kind":"external","status":"rejected"}], """, true)]
    [InlineData(""" "suppressions":[], """, true)]
    [InlineData(""" "kind":"pass", """, false)]
    [InlineData(""" "kind":"informational", """, false)]
    [InlineData(""" "kind":"fail", """, true)]
    [InlineData(""" "baselineState":"absent", """, false)]
    [InlineData(""" "level":"none", """, false)]
    public void Only_failures_that_stand_are_taken(string more, bool taken)
    {
        var reports = Read(Run("t", Result("r", Place, more)));

        Assert.Equal(taken ? 1 : 0, reports.Of("src/app.py").Findings.Length);
        Assert.Equal(taken ? 0 : 1, reports.Notes.Length);
    }

    [Fact]
    public void A_code_flow_becomes_a_path()
    {
        var flow = """ "codeFlows":[{"threadFlows":[{"locations":[{"location":""" + Place[..^1] + ""","message":{"text":"enters"}}},{"index":0}]}]}], """;
        var more = """ "threadFlowLocations":[{"location":""" + At("util.py").Replace("util.py", "lib/util.py", StringComparison.Ordinal) + "}], ";

        var path = Assert.Single(Read(Run("t", Result("r", Place, flow), more: more)).Of("src/app.py").Findings).Path;

        Assert.Equal(["src/app.py enters", "lib/util.py "], path.Select(step => $"{step.Path} {step.Note}"));
    }

    [Fact]
    public void A_message_may_be_the_rules_with_arguments_and_links_are_plain()
    {
        var result = Result("r", Place).Replace("""{"text":"m"}""", """{"id":"x","arguments":["name","[here](1)"]}""", StringComparison.Ordinal);

        var finding = Assert.Single(Read(Run("t", result, """{"id":"r","messageStrings":{"x":{"text":"{0} gets\n{1}"}}}""")).Of("src/app.py").Findings);

        Assert.Equal("name gets here", finding.Message);
    }

    [Fact]
    public void What_a_tool_could_not_do_is_said()
    {
        const string Trouble = """
             "invocations":[{"executionSuccessful":false,"toolExecutionNotifications":[
             {"level":"error","message":{"text":"cannot parse"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/app.py"}}}]},
             {"level":"error","message":{"text":"no memory"}},{"level":"note","message":{"text":"hello"}}]}],
            """;

        var reports = Read(Run("t", Result("r", At("nowhere.py")), more: Trouble));

        Assert.Equal("t could not analyse all of it: cannot parse", Assert.Single(reports.Of("src/app.py").Notes));
        Assert.Contains(reports.Notes, note => note.EndsWith("did not run to its end", StringComparison.Ordinal));
        Assert.Contains(reports.Notes, note => note.EndsWith("no memory", StringComparison.Ordinal));
    }

    [Fact]
    public void Suture_is_no_second_opinion_of_itself() =>
        Assert.Contains("no second opinion", Assert.Single(Read(Run("Suture", Result("r", Place))).Notes), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "is not JSON")]
    [InlineData("{", "is not JSON")]
    [InlineData("[]", "is no SARIF")]
    [InlineData("{}", "is no SARIF")]
    [InlineData("""{"version":"2.0.0","runs":[]}""", "SARIF 2.0.0")]
    [InlineData("""{"version":"2.1.0","runs":{}}""", "is no SARIF")]
    public void What_is_no_SARIF_is_one_clear_line(string text, string words)
    {
        var problem = Assert.Throws<DetectorException>(() => SarifFile.Parse(Encoding.UTF8.GetBytes(text), "in.sarif", Files()));

        Assert.StartsWith("in.sarif", problem.Message, StringComparison.Ordinal);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void Nesting_without_end_is_an_error_and_no_crash() =>
        Assert.Throws<DetectorException>(() => SarifFile.Parse(Encoding.UTF8.GetBytes(new string('[', 1_000_000)), "in.sarif", Files()));

    [Theory]
    [InlineData("""{"version":"2.1.0","runs":[null,1,"x",[],{}]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":1,"results":[null,1,[],{"message":1,"locations":{}}]}]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"results":[{"ruleIndex":99999999999,"locations":[{"physicalLocation":{"region":{"startLine":1e300}}}]}]}]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"results":[{"ruleId":"\ud800","locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/app.py"},"region":{"startLine":-4,"charOffset":-1}}}]}]}]}""")]
    public void Odd_shapes_are_taken_as_absent(string text) => Assert.Empty(SarifFile.Parse(Encoding.UTF8.GetBytes(text), "x", Files()).Files);

    [Fact]
    public void Hostile_sizes_are_cut_and_what_is_left_out_is_counted()
    {
        var huge = new string('[', 100_000) + "cwe-" + new string('9', 100_000);
        var results = string.Join(',', Enumerable.Repeat(Result(huge, Place).Replace("\"m\"", $"\"{huge}\"", StringComparison.Ordinal), 3).Concat(Enumerable.Repeat(Result("r", Place), 1_200)));

        var reports = Read(Run(huge, results, $"{{\"id\":\"r\",\"properties\":{{\"tags\":[\"{huge}\"]}}}}"));

        Assert.Equal(1_000, reports.Of("src/app.py").Findings.Length);
        Assert.All(reports.Of("src/app.py").Findings, finding => Assert.True(finding.Message.Length + finding.Rule.Length + finding.Detector.Length < 3_000));
        Assert.Contains("203 results were left out, beyond the first 1000 of a file", Assert.Single(reports.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_document() =>
        Assert.Empty(SarifFile.Parse(Encoding.UTF8.GetBytes("\uFEFF{\"version\":\"2.1.0\",\"runs\":[]}"), "x", Files()).Files);

    private static string At(string uri) => """{"physicalLocation":{"artifactLocation":{"uri":"URI"},"region":{"startLine":1}}}""".Replace("URI", uri, StringComparison.Ordinal);

    private static string Result(string rule, string location, string more = "") =>
        "{" + more + $"\"ruleId\":\"{rule}\",\"message\":{{\"text\":\"m\"}},\"locations\":[{location}]}}";

    private static string Run(string tool, string result, string rule = "{}", string more = "") =>
        "{" + more + $"\"tool\":{{\"driver\":{{\"name\":\"{tool}\",\"rules\":[{rule}]}}}},\"results\":[{result}]}}";

    private static ForeignReports Read(string run) =>
        SarifFile.Parse(Encoding.UTF8.GetBytes($"{{\"version\":\"2.1.0\",\"runs\":[{run}]}}"), "in.sarif", Files());

    private static FileMatcher Files() => new(
        [Given("src/app.py"), Given("lib/util.py"), Given("src/util.py")], "/work");

    private static GivenFile Given(string path) => new(path, path, "/work/" + path, () => null);
}
