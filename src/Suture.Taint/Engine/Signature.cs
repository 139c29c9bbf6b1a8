using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>The parameters of a function by name and kind, and whether a call through an object leaves out the first.</summary>
internal sealed record Signature(ImmutableArray<(string Name, ParameterKind Kind)> Parameters, bool IsMethod)
{
    public static Signature Of(FunctionDefinition function) => new(
        [.. function.Parameters.Parameters.Select(parameter => (parameter.Name, parameter.ParameterKind))],
        function.Parent?.Parent is ClassDefinition && !Arguments.IsStatic(function));

    /// <summary>How many parameters the call itself fills: the receiver of a method.</summary>
    public int OffsetOf(CallExpression call, bool isConstructor) =>
        isConstructor || (IsMethod && call.Callee is AttributeExpression) ? 1 : 0;
}
