using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Steps linked from the last to the first, so that paths share what they have in common. Few are ever read, so words come late.</summary>
/// <param name="Node">Where the step is made; null in another file.</param>
/// <param name="Words">What happens there.</param>
/// <param name="Name">What the words end with: a text, a function, or the code whose text is meant.</param>
/// <param name="Before">The steps before it.</param>
internal sealed record StepChain(SyntaxNode? Node, string Words, object? Name, StepChain? Before)
{
    private CodePlace? Elsewhere { get; init; }

    public int Length { get; } = (Before?.Length ?? 0) + 1;

    /// <summary>Steps made in other files, after others.</summary>
    public static StepChain? Of(ImmutableArray<TaintStep> steps, StepChain? before)
    {
        foreach (var step in steps)
        {
            before = new StepChain(step.Node, step.Note, null, before) { Elsewhere = step.Elsewhere };
        }

        return before;
    }

    /// <summary>These steps after others.</summary>
    public StepChain After(StepChain others)
    {
        var chain = others;
        foreach (var step in InOrder())
        {
            chain = new StepChain(step.Node, step.Words, step.Name, chain) { Elsewhere = step.Elsewhere };
        }

        return chain;
    }

    public ImmutableArray<TaintStep> Steps(SyntaxTree tree)
    {
        var steps = ImmutableArray.CreateBuilder<TaintStep>(Length);
        foreach (var step in InOrder())
        {
            steps.Add(new TaintStep(step.Node, step.Elsewhere, step.Note(tree)));
        }

        return steps.MoveToImmutable();
    }

    private StepChain[] InOrder()
    {
        var steps = new StepChain[Length];
        var at = steps.Length;
        for (var step = this; step is not null; step = step.Before)
        {
            steps[--at] = step;
        }

        return steps;
    }

    private string Note(SyntaxTree tree) => Name switch
    {
        null => Words,
        FunctionDefinition function => $"{Words} {function.Name}()",
        SyntaxNode node => $"{Words} {tree.TextOf(node)}",
        _ => $"{Words} {Name}",
    };
}
