using Suture.Findings;
using Suture.Proofs.Tests.Harness;
using Suture.Rules;
using Suture.Sandbox;
using Suture.Text;
using Suture.Validation;
using Suture.Weaknesses;

namespace Suture.Proofs.Tests.Sandboxing;

/// <summary>Where a layer of the sandbox is missing nothing is run, the layer is named, and static analysis goes on.</summary>
public sealed class MissingLayerTests
{
    private static readonly SandboxTools Complete = SandboxTools.Find();

    public static TheoryData<string> Layers => ["setpriv", "prlimit", "bwrap"];

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task A_missing_program_is_named_and_nothing_is_run(string layer)
    {
        Assert.SkipWhen(layer == "setpriv" && Environment.UserName != "root", "only root needs setpriv");
        var mark = Path.Combine(Path.GetTempPath(), $"suture-ran-without-{layer}");
        var runner = new SandboxRunner(Without(layer));

        var outcome = await runner.RunAsync(new SandboxCommand("/bin/sh", ["-c", $"echo x > {mark}"]), TestContext.Current.CancellationToken);

        var refused = Assert.IsType<SandboxOutcome.Refused>(outcome);
        Assert.StartsWith($"sandbox layer {layer} is missing: install it", refused.Why, StringComparison.Ordinal);
        Assert.False(File.Exists(mark));
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task Findings_and_repairs_go_on_without_it(string layer)
    {
        Assert.SkipWhen(layer == "setpriv" && Environment.UserName != "root", "only root needs setpriv");
        var text = new SourceText("import os\n\n\ndef ping(host):\n    os.system('ping -c 1 ' + host)\n");
        var pipeline = new Suture.Pipeline.MendingPipeline(Catalog.All, new SandboxExperiments(new SandboxRunner(Without(layer)), Bench.Python));

        var report = await pipeline.MendAsync(
            new Suture.Pipeline.SourceFile("app.py", text), Suture.Pipeline.MendOptions.Default with { Fix = true }, TestContext.Current.CancellationToken);

        var found = Assert.Single(report.Cases);
        Assert.Contains($"sandbox layer {layer} is missing", Assert.IsType<Evidence.NotRun>(found.Evidence).Why, StringComparison.Ordinal);
        Assert.IsType<Verdict.Unproven>(found.Verdict);
        Assert.NotEqual(report.Original, report.Mended);
    }

    private static SandboxTools Without(string layer) => layer switch
    {
        "setpriv" => Complete with { SetPrivileges = null },
        "prlimit" => Complete with { Limit = null },
        _ => Complete with { Bubblewrap = null },
    };
}
