using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>The parameters of a function by name and kind, and whether a call through an object leaves out the first.</summary>
internal sealed record Signature(ImmutableArray<(string Name, ParameterKind Kind)> Parameters, bool IsMethod)
{
    public static Signature Of(FunctionDefinition function) =>
        Of(function.Parameters, Arguments.IsMethod(function));

    public static Signature Of(ParameterList list, bool isMethod) =>
        new([.. list.Parameters.Select(parameter => (parameter.Name, parameter.ParameterKind))], isMethod);

    /// <summary>How many parameters the call itself fills: the receiver of a method.</summary>
    public int OffsetOf(CallExpression call, bool isConstructor) =>
        isConstructor || (IsMethod && call.Callee is AttributeExpression) ? 1 : 0;
}
