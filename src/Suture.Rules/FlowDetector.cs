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

    // Flows come in the order of their sinks: those of one stand together.
    public IEnumerable<Finding> Detect(CodeFile file)
    {
        var strongest = new List<TaintFlow>();
        foreach (var flow in file.Taint.FlowsInto(sinkKind))
        {
            if (Except is not null && Except(flow, file))
            {
                continue;
            }

            if (strongest.Count == 0 || strongest[^1].Call.Span != flow.Call.Span)
            {
                strongest.Add(flow);
            }
            else if (flow.Strength > strongest[^1].Strength)
            {
                strongest[^1] = flow;
            }
        }

        return strongest.ConvertAll(flow => FindingOf(file, flow));
    }

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
