using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Suture.Proofs.Tests.Sandboxing;
using Suture.Proving;
using Suture.Rules;
using Suture.Text;
using Xunit;

namespace Suture.Proofs.Tests.Harness;

/// <summary>Runs inputs against a text in the real sandbox; a prerequisite that is missing fails the test and says which.</summary>
internal static class Bench
{
    public static PythonInterpreter Python { get; } = PythonInterpreter.Find(Environment.GetEnvironmentVariable("PATH"))
        ?? throw new InvalidOperationException("python3 is missing: install it with apt-get install python3");

    public static Replayer Replayer { get; } = new(Jail.Runner, Python);

    public static ReplayRequest Request(string code) => new("app.py", new SourceText(code));

    public static async Task<ReplayResult.Ran> RunAsync(ReplayRequest request) =>
        await Replayer.ReplayAsync(request, TestContext.Current.CancellationToken) switch
        {
            ReplayResult.Ran ran => ran,
            ReplayResult.NotRun { Why: var why } => throw new InvalidOperationException(why),
            _ => throw new UnreachableException(),
        };

    /// <summary>The outcomes of benign inputs, the import left out.</summary>
    public static async Task<ImmutableArray<JsonNode>> OutcomesAsync(string code, params ImmutableArray<string> inputs)
    {
        var ran = await RunAsync(Request(code) with { Benign = inputs });
        Assert.True(ran.IsComplete);
        return [.. ran.Records.Where(record => record.Phase == InputPhase.Benign).Select(record => JsonNode.Parse(record.Outcome)!)];
    }

    /// <summary>What an oracle sees of a text under a template, all payloads tried.</summary>
    public static async Task<ImmutableArray<string>> ViolationsAsync(string code, string weakness, string input, params ImmutableArray<string> holes)
    {
        var ran = await RunAsync(Request(code) with { Oracle = OracleOf(weakness), Templates = [new InputTemplate(input, holes)] });
        Assert.Empty(ran.OracleErrors);
        Assert.True(ran.IsComplete);
        Assert.NotEmpty(ran.Hostile);
        return [.. ran.Hits.SelectMany(record => record.Violations).Select(violation => violation.Text)];
    }

    public static Oracle OracleOf(string folder)
    {
        using var stream = typeof(Suture.Weaknesses.Catalog).Assembly.GetManifestResourceStream($"{folder}/oracle.py")
            ?? throw new InvalidOperationException($"{folder} has no oracle.py");
        using var reader = new StreamReader(stream);
        return new Oracle(reader.ReadToEnd());
    }
}
