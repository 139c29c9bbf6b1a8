using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Taint;

namespace Suture.RuleFiles.Taint;

/// <summary>Several rules of <c>mode: taint</c>, each with a kind of its own, which one reading of the code answers.</summary>
internal sealed class RuleQuestion : TaintQuestion
{
    private readonly ImmutableArray<TaintSpec> specs;

    public RuleQuestion(ImmutableArray<TaintSpec> specs)
    {
        this.specs = specs;
        for (var kind = 0; kind < specs.Length; kind++)
        {
            Trust(kind, specs[kind].AssumesSafeFunctions, specs[kind].AssumesSafeNumbers, specs[kind].AssumesSafeIndexes);
        }
    }

    protected override TaintMarks MarksIn(SemanticModel model)
    {
        var marks = new RuleMarks(model);
        for (var kind = 0; kind < specs.Length; kind++)
        {
            marks.Mark(kind, specs[kind]);
        }

        return marks;
    }
}
