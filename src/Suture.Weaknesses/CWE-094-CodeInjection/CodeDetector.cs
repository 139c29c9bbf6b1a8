using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Finds values from outside that are run as code, and <c>eval</c> or <c>exec</c> of any text that is made at run time.</summary>
internal sealed class CodeDetector(WeaknessInfo info) : IDetector
{
    private const double FlowConfidence = 0.95;

    // Without a known source somebody may still choose the text; dynamic evidence can lift it over the threshold.
    private const double PatternConfidence = 0.6;

    public IEnumerable<string> SinkKinds => ["code"];

    public IEnumerable<Finding> Detect(CodeFile file)
    {
        var flows = new FlowDetector(info, "code", FlowConfidence, flow => $"a value from outside is run as code by {ShortName(flow.SinkName)}")
            .Detect(file).ToDictionary(finding => finding.Location.Span);
        foreach (var call in flows.Count > 0 ? file.Model.Calls : file.CallsThatMayMean("eval", "exec"))
        {
            if (CodeSink.Of(file, call) is { } sink && sink.CodeOf(call) is { } code && !IsNoCode(file, sink, call, code))
            {
                if (flows.Remove(call.Span, out var flow))
                {
                    yield return flow with { Cwe = sink.Cwe };
                }
                else if (!sink.NeedsSource && !CheckedCode.Is(file, call, code))
                {
                    yield return Pattern(file, sink, call);
                }
            }
        }
    }

    private static string ShortName(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static bool IsNoCode(CodeFile file, CodeSink sink, CallExpression call, Expression code) =>
        KnownCode.Is(file, code)
        || (sink.Name == "builtins.getattr" && !MethodLookup.IsChosenAndCalled(file, call, code))
        || (sink.Name == "builtins.compile" && !IsRun(file, call));

    // compile(…) inside exec(…) is one weakness: exec's. Parsing to a tree only (PyCF_ONLY_AST) runs nothing.
    private static bool IsRun(CodeFile file, CallExpression compile) =>
        compile.Arguments.Length < 4
        && !file.Model.Calls.Any(call =>
            file.Model.QualifiedName(call.Callee) is "builtins.exec" or "builtins.eval"
            && call.Arguments is [{ Value: var code }, ..]
            && (code == compile || file.Model.OnlyValueOf(code) == compile));

    private Finding Pattern(CodeFile file, CodeSink sink, CallExpression call) => new(
        info.Rule, sink.Cwe, file.LocationOf(call), $"{sink.ShortName} runs text that is not a constant", [], PatternConfidence);
}
