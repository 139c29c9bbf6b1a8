using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Steps linked from the last to the first, so that paths share what they have in common.</summary>
internal sealed record StepChain(SyntaxNode Node, string Note, StepChain? Before)
{
    public int Length { get; } = (Before?.Length ?? 0) + 1;

    /// <summary>These steps after others.</summary>
    public StepChain After(StepChain others)
    {
        var steps = new Stack<StepChain>();
        for (var step = this; step is not null; step = step.Before)
        {
            steps.Push(step);
        }

        var chain = others;
        foreach (var step in steps)
        {
            chain = new StepChain(step.Node, step.Note, chain);
        }

        return chain;
    }
}
