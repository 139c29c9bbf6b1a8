using System.Globalization;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Taint;

namespace Suture.Tests.Taint;

/// <summary>Programs say on each sink's line what reaches it: <c># flow: sql remote</c>; where nothing is said, nothing may be found.</summary>
public abstract class TaintTests
{
    private static readonly string[] Kinds = [SinkKinds.Sql, SinkKinds.Shell, SinkKinds.Program, SinkKinds.Code, SinkKinds.Deserialize, SinkKinds.Path];

    protected static TaintFacts FactsOf(string code) => TaintFacts.Of(SemanticModel.Create(PythonParser.Parse(code)));

    protected static void Check(string code)
    {
        const string mark = "# flow: ";
        var expected = code.Split('\n').Select((line, i) => (Text: line, Number: i + 1))
            .Where(line => line.Text.Contains(mark, StringComparison.Ordinal))
            .Select(line => $"{Number(line.Number)} {line.Text[(line.Text.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..].Trim()}");
        Assert.Equal(expected, FlowsOf(code));
    }

    private static IEnumerable<string> FlowsOf(string code)
    {
        var tree = PythonParser.Parse(code);
        Assert.Empty(tree.Errors);
        var facts = TaintFacts.Of(SemanticModel.Create(tree));
        return Kinds.SelectMany(kind => facts.FlowsInto(kind).Select(flow => (Line: tree.Source.PositionAt(flow.Call.Span.Start).Line + 1, kind, flow.Strength)))
            .OrderBy(flow => flow.Line)
            .Select(flow => $"{Number(flow.Line)} {flow.kind} {flow.Strength.ToString().ToLowerInvariant()}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
