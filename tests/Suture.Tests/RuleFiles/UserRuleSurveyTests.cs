using System.Collections.Immutable;
using Suture.Findings;
using Suture.Pipeline;
using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses;

namespace Suture.Tests.RuleFiles;

public sealed class UserRuleSurveyTests
{
    private const string Rule = "mode: taint\npattern-sources: [{pattern: web.param(...)}]\npattern-sinks:\n- patterns: [{pattern: $DB.raw($Q)}, {focus-metavariable: $Q}]\npattern-sanitizers: [{pattern: escape(...)}]";

    private static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["app.py"] = "import os\nfrom flask import request\nimport store\nfrom helpers.text import trimmed, safe\n\ndef view(db):\n    v = web.param('v')\n    store.save(db, v)\n    store.save(db, escape(v))\n"
            + "    db.raw(trimmed(v))\n    db.raw(safe(v))\n    os.system(request.args['c'])\n    store.run(request.args['d'])\n",
        ["store.py"] = "import os\nfrom deep import write\n\ndef save(db, text):\n    write(db, text + ' ')\n\ndef run(command):\n    os.system(command)\n",
        ["deep.py"] = "def write(db, text):\n    db.raw(text)\n",
        ["helpers/__init__.py"] = "",
        ["helpers/text.py"] = "def trimmed(text):\n    return text.strip()\n\ndef safe(text):\n    return escape(text)\n",
        ["feeds.py"] = "def newest():\n    return web.param('feed')\n",
        ["reader.py"] = "from feeds import newest\n\ndef show(db):\n    db.raw(newest())\n",
    };

    [Fact]
    public async Task Values_are_followed_across_files_and_only_what_is_not_clean_is_found() => Assert.Equal(
        ["app.py:10 r", "deep.py:2 r", "reader.py:4 r"], Lines(await SurveyAsync(UserRules.Weaknesses(UserRules.File(Rule)))));

    [Fact]
    public async Task The_path_leads_through_all_files()
    {
        var found = (await SurveyAsync(UserRules.Weaknesses(UserRules.File(Rule)))).Single(finding => finding.Location.Path == "deep.py");

        Assert.Equal(["app.py", "app.py", "app.py", "store.py", "store.py", "deep.py", "deep.py"], found.Path.Select(step => step.Location.Path));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(8, true)]
    public async Task Threads_and_the_order_of_files_change_nothing(int jobs, bool isReversed)
    {
        ImmutableArray<Weakness> all = [.. Catalog.All, .. UserRules.Weaknesses(UserRules.File(Rule), UserRules.File("pattern: $X.strip()", "s"))];

        Assert.Equal(Whole(await SurveyAsync(all)), Whole(await SurveyAsync(all, jobs, isReversed)));
    }

    [Fact]
    public async Task Rules_of_the_users_change_no_finding_of_the_built_in_ones()
    {
        var builtIn = await SurveyAsync(Catalog.All);
        var both = await SurveyAsync([.. Catalog.All, .. UserRules.Weaknesses(UserRules.File(Rule), UserRules.File("pattern: os.system(...)\nmetadata: {cwe: CWE-78}", "s"))]);

        Assert.NotEmpty(builtIn);
        Assert.Equal(Whole(builtIn), Whole(both.Where(finding => finding.Rule is not ("r" or "s"))));
        Assert.Equal(["app.py:12 s", "store.py:8 s"], Lines(both.Where(finding => finding.Rule == "s")));
    }

    [Fact]
    public async Task Without_flows_taint_rules_find_nothing_and_patterns_go_on()
    {
        var pipeline = new MendingPipeline(UserRules.Weaknesses(UserRules.File(Rule), UserRules.File("pattern: $X.raw(...)", "s")));
        var report = await pipeline.ScanAsync(
            new SourceFile("a.py", new SourceText("db.raw(web.param('x'))\n")), MendOptions.Default with { StaticOnly = true, Taint = TaintScope.Off }, TestContext.Current.CancellationToken);

        Assert.Equal("s", Assert.Single(report.Cases).Finding.Rule);
        Assert.Empty(report.Problems);
    }

    private static async Task<ImmutableArray<Finding>> SurveyAsync(ImmutableArray<Weakness> weaknesses, int jobs = 2, bool isReversed = false)
    {
        var paths = isReversed ? Files.Keys.OrderDescending(StringComparer.Ordinal) : Files.Keys.Order(StringComparer.Ordinal);
        var options = MendOptions.Default with { StaticOnly = true, Parallelism = jobs };
        var survey = await ProjectSurvey.RunAsync(
            [.. paths], path => new SourceFile(path, new SourceText(Files[path])), weaknesses, options, TestContext.Current.CancellationToken);
        return [.. Files.Keys.Order(StringComparer.Ordinal).SelectMany(path => survey.TryTake(path, out var found) && found is not null ? found.Findings : [])];
    }

    private static IEnumerable<string> Lines(IEnumerable<Finding> findings) => findings.Select(finding => $"{finding.Location.Path}:{finding.Location.Start.Line + 1} {finding.Rule}");

    private static IEnumerable<string> Whole(IEnumerable<Finding> findings) => findings.Select(finding =>
        $"{finding.Location} {finding.Rule} {finding.Message} {finding.StaticConfidence} {string.Join(" > ", finding.Path.Select(step => $"{step.Location} {step.Note}"))}");
}
