using Suture.Findings;
using Suture.Rules;
using Suture.Taint;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>Finds values from outside that reach a file function, and tar archives that are unpacked unchecked.</summary>
internal sealed class PathDetector(WeaknessInfo info) : IDetector
{
    private const double Confidence = 0.82;

    // A program that opens the very path it is given does what it is for, when its own user or caller gives it.
    private const double WholePathShare = 0.6;

    // Whoever made the archive is rarely known; a name that the program chose itself is the harmless case.
    private const double OwnArchiveShare = 0.75;

    private readonly FlowDetector flows = new(info, "path", Confidence, flow => $"a value from outside chooses the path that {flow.SinkName} works on")
    {
        Except = (flow, _) => TarUnpacking.IsUnpacking(flow.SinkName),
    };

    public IEnumerable<string> SinkKinds => flows.SinkKinds;

    public IEnumerable<Finding> Detect(CodeFile file) =>
        flows.Detect(file).Select(finding => Weighed(finding, file)).Concat(TarUnpacking.In(file).Select(unpacking => FindingOf(unpacking, file)));

    private static Finding Weighed(Finding finding, CodeFile file)
    {
        var into = PathFlows.Into(finding, file);
        var isOwnChoice = into.All(flow => flow.Strength != SourceStrength.Remote) && into.Any(flow => PathShape.Of(file, flow.Value, into) is null);
        return isOwnChoice ? finding with { StaticConfidence = finding.StaticConfidence * WholePathShare } : finding;
    }

    private Finding FindingOf(TarUnpacking unpacking, CodeFile file) => new(
        info.Rule,
        info.Cwe,
        file.LocationOf(unpacking.Call),
        "a tar archive is unpacked without a filter: its members can lie outside of the target folder",
        [new FlowStep(file.LocationOf(unpacking.Call), "members are unpacked where their names say")],
        unpacking.IsOwnArchive ? Confidence * OwnArchiveShare : Confidence);
}
