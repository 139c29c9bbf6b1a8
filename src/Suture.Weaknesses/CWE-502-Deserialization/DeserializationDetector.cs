using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Finds readers that can build anything, unless what they read is known to come from the program itself or to be signed.</summary>
internal sealed class DeserializationDetector(WeaknessInfo info) : IDetector
{
    private const double FlowConfidence = 0.93;

    // Where the data comes from is not to be seen: these readers are seldom right, but may be.
    private const double UnknownConfidence = 0.75;

    // A file at a fixed place: whoever can write there can often do more already.
    private const double LocalFileConfidence = 0.5;

    public IEnumerable<string> SinkKinds => ["deserialize"];

    public IEnumerable<Finding> Detect(CodeFile file)
    {
        var flows = new FlowDetector(info, "deserialize", FlowConfidence, _ => "").Detect(file).ToDictionary(finding => finding.Location.Span);
        foreach (var call in Reader.CallsIn(file))
        {
            if (Reader.UnsafelyUsedBy(file, call) is not { } reader || TrustedData.Is(file, reader, call))
            {
                continue;
            }

            yield return flows.TryGetValue(call.Span, out var flow)
                ? flow with { Message = $"{Builds(reader)}, and that input comes from outside" }
                : Pattern(file, reader, call);
        }
    }

    private static string Builds(Reader reader) => $"{reader.Name} builds whatever objects its input names";

    private Finding Pattern(CodeFile file, Reader reader, CallExpression call)
    {
        var isLocal = reader.Kind != ReaderKind.Ruamel && OpenedFile.IsAtFixedPlace(file, reader, call);
        return new Finding(
            info.Rule, info.Cwe, file.LocationOf(call), Builds(reader), [], isLocal ? LocalFileConfidence : UnknownConfidence);
    }
}
