using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Suture.Detectors.Bandit;
using Suture.Findings;

namespace Suture.Detectors.SarifImport;

/// <summary>One run of a SARIF file: its results as findings of the given files.</summary>
internal sealed class SarifRun(JsonElement run, FileMatcher files, SarifCollection collection)
{
    private const int MostResults = 200_000;
    private const int MostSteps = 100;
    private const int LongestName = 200;
    private readonly SarifTool tool = new(run);
    private readonly SarifAddresses addresses = new(run);
    private readonly SarifRegions regions = new(run);

    public void Collect()
    {
        foreach (var invocation in run.Items("invocations"))
        {
            CollectTroubles(invocation);
        }

        foreach (var result in run.Items("results"))
        {
            if (WhyNot(result) is { } why)
            {
                collection.LeaveOut(why);
            }
            else if (Place(result.Item("locations", 0)) is ({ } path, { } region))
            {
                collection.Add(path, FindingOf(result, region));
            }
            else
            {
                collection.LeaveOut(result.Item("locations", 0).At("physicalLocation").IsThere() ? "of files that were not given, or of no line of them" : "without a place");
            }
        }
    }

    // What the tool itself says that it could not do.
    private void CollectTroubles(JsonElement invocation)
    {
        if (invocation.At("executionSuccessful").ValueKind == JsonValueKind.False)
        {
            collection.Note($"{tool.Name} says that it did not run to its end");
        }

        foreach (var notification in invocation.Items("toolExecutionNotifications").Where(one => one.Text("level") == "error"))
        {
            var words = SarifMessages.Shorten(notification.At("message").Text("text"));
            var artifact = notification.Item("locations", 0).At("physicalLocation").At("artifactLocation");
            if (files.Find(addresses.Of(artifact)) is { } path)
            {
                collection.Note(path, $"{tool.Name} could not analyse all of it: {words}");
            }
            else
            {
                collection.Note($"{tool.Name} reports an error: {words}");
            }
        }
    }

    private string? WhyNot(JsonElement result)
    {
        if (tool.Name == Witness.Suture)
        {
            return "written by Suture itself, which is no second opinion";
        }

        if (collection.Count >= MostResults)
        {
            return string.Create(CultureInfo.InvariantCulture, $"beyond the first {MostResults}");
        }

        return result.Text("kind") is { Length: > 0 } and not "fail" ? "no failures"
            : result.Text("level") == "none" ? "no failures"
            : result.Text("baselineState") == "absent" ? "marked as gone"
            : IsSuppressed(result) ? "suppressed"
            : null;
    }

    // One that was asked for and refused, or is not decided, suppresses nothing (3.35.3).
    private static bool IsSuppressed(JsonElement result) =>
        result.Items("suppressions").Any() && result.Items("suppressions").All(one => one.Text("status") is "" or "accepted");

    private ForeignFinding FindingOf(JsonElement result, ForeignRegion region)
    {
        var (id, rule) = tool.RuleOf(result);
        var name = id.Length <= LongestName ? id : id[..LongestName];
        var confidence = ConfidenceOf(result, rule);
        return new ForeignFinding(
            tool.Name, name, SarifMessages.Shorten(rule.Title), CwesOf(result, rule, id), region, SarifMessages.Of(result, rule), confidence,
            Priors.Of(tool.Name, name, confidence))
        {
            Path = PathOf(result),
        };
    }

    private ImmutableArray<CweId> CwesOf(JsonElement result, SarifRule rule, string id)
    {
        ImmutableArray<CweId> said = [.. SarifCwes.In(result).Concat(rule.Cwes).Concat(SarifCwes.InName(id)).Distinct()];
        return tool.Name == "bandit" && BanditRules.CwesOf(id, 0) is { IsEmpty: false } known ? known : said;
    }

    // How often the rule is right says more than how bad a hit would be.
    private string ConfidenceOf(JsonElement result, SarifRule rule)
    {
        string[] said =
        [
            result.At("properties").Text("issue_confidence"), result.At("properties").Text("precision"), rule.Precision, Ranked(result),
            result.Text("level"), rule.Level,
        ];
        return SarifFile.Short(Array.Find(said, word => word.Length > 0) ?? "");
    }

    private static string Ranked(JsonElement result) =>
        result.At("rank") is { ValueKind: JsonValueKind.Number } rank && rank.TryGetDouble(out var number) && number >= 0
            ? number >= 70 ? "high" : number >= 40 ? "medium" : "low"
            : "";

    private ImmutableArray<ForeignStep> PathOf(JsonElement result)
    {
        var steps = ImmutableArray.CreateBuilder<ForeignStep>();
        foreach (var step in result.Item("codeFlows", 0).Item("threadFlows", 0).Items("locations").Take(MostSteps))
        {
            var flow = step.At("location").IsThere() ? step : run.Item("threadFlowLocations", step.Number("index", -1));
            var location = flow.At("location");
            if (Place(location) is ({ } path, { } region))
            {
                steps.Add(new ForeignStep(path, region, SarifMessages.Shorten(location.At("message").Text("text"))));
            }
        }

        return steps.ToImmutable();
    }

    private (string? Path, ForeignRegion? Region) Place(JsonElement location)
    {
        var physical = location.At("physicalLocation");
        var region = regions.Of(physical);
        var path = region is null ? null : files.Find(addresses.Of(physical.At("artifactLocation")));
        return (path, region);
    }
}
