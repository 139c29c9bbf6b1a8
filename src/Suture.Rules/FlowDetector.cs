using System.Collections.Immutable;
using Suture.Findings;
using Suture.Taint;

namespace Suture.Rules;

/// <summary>Reports each sink that a value from outside reaches: one finding a sink, with the strongest source's path.</summary>
/// <param name="info">The weakness.</param>
/// <param name="sinkKind">The kind of sink in <c>Taint/Libraries</c>, such as <c>sql</c>.</param>
/// <param name="confidence">StaticConf of a flow whose source is remote.</param>
/// <param name="message">One sentence about a flow; the sink and source are named by the path.</param>
public sealed class FlowDetector(WeaknessInfo info, string sinkKind, double confidence, Func<TaintFlow, string> message) : IDetector
{
    // Starting values. A local user may harm only himself, which is no high confidence; whoever calls a function may have checked the value before.
    private const double LocalShare = 0.84;
    private const double ParameterShare = 0.8;

    /// <summary>Says of a flow that it is none of this weakness; null keeps them all.</summary>
    public Func<TaintFlow, CodeFile, bool>? Except { get; init; }

    public IEnumerable<string> SinkKinds => [sinkKind];

    public IEnumerable<Finding> Detect(CodeFile file) =>
        from flow in file.Taint.FlowsInto(sinkKind)
        where Except is null || !Except(flow, file)
        group flow by flow.Call.Span into sink
        orderby sink.Key.Start, sink.Key.Length
        select FindingOf(file, sink.OrderByDescending(flow => flow.Strength).First());

    private Finding FindingOf(CodeFile file, TaintFlow flow) => new(
        info.Rule,
        info.Cwe,
        file.LocationOf(flow.Call),
        message(flow),
        [.. flow.Steps.Select(step => new FlowStep(PlaceOf(step, file), step.Note))],
        confidence * ShareOf(flow.Strength));

    private static Location PlaceOf(TaintStep step, CodeFile file) =>
        step.Elsewhere is { } place ? new Location(place.Path, place.Span, place.Start, place.End) : file.LocationOf(step.Node!);

    private static double ShareOf(SourceStrength strength) => strength switch
    {
        SourceStrength.Parameter => ParameterShare,
        SourceStrength.Local => LocalShare,
        _ => 1,
    };
}
