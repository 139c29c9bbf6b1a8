using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Taint;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>The flows behind a finding, found again by its span.</summary>
internal static class PathFlows
{
    public static ImmutableArray<TaintFlow> Into(Finding finding, CodeFile file) =>
        [.. file.Taint.FlowsInto("path").Where(flow => flow.Call.Span == finding.Location.Span)];

    /// <summary>True when no flow passes through an expression, nor through what its names stand for.</summary>
    public static bool IsTrusted(CodeFile file, Expression expression, ImmutableArray<TaintFlow> flows, int depth = 0)
    {
        if (file.Model.ConstantOf(expression) is not null)
        {
            return true;
        }

        if (depth > 8 || flows.Any(flow => flow.Steps.Any(step => step.Node is { } node && expression.Span.Contains(node.Span)) || expression.Span.Contains(flow.Source.Span)))
        {
            return false;
        }

        return expression.Descendants().Append(expression).OfType<NameExpression>().All(name => IsTrustedName(file, name, flows, depth));
    }

    private static bool IsTrustedName(CodeFile file, NameExpression name, ImmutableArray<TaintFlow> flows, int depth)
    {
        if (flows.Any(flow => flow.Source is Parameter parameter && parameter.Name == name.Identifier && parameter.Span.Start < name.Span.Start))
        {
            return false;
        }

        var value = file.Model.OnlyValueOf(name) ?? LoopedOver(name);
        return value is null || value == name || IsTrusted(file, value, flows, depth + 1);
    }

    // What a loop around the name takes it from.
    private static Expression? LoopedOver(NameExpression name) =>
        name.Ancestors().OfType<ForStatement>()
            .FirstOrDefault(loop => loop.Target.Descendants().Append(loop.Target).Any(n => n is NameExpression target && target.Identifier == name.Identifier))
            ?.Iterable;
}
