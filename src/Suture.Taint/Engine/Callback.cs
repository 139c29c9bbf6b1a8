using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>A call of something that the function got from its caller: only who calls the function knows what that runs.</summary>
/// <param name="Variable">The parameter, of the function itself or of one around it.</param>
/// <param name="Method">The method that is called on it; null when it is called itself.</param>
/// <param name="Site">The call.</param>
/// <param name="Arguments">What it passes; traces that entered by a parameter stand for the argument.</param>
internal sealed record Callback(Symbol Variable, string? Method, CallExpression Site, ImmutableArray<PassedArgument> Arguments)
{
    public bool TellsTheSameAs(Callback other) => Site == other.Site && Variable == other.Variable
        && Arguments.Select(argument => argument.Value?.Traces.Length ?? 0).SequenceEqual(other.Arguments.Select(argument => argument.Value?.Traces.Length ?? 0));
}
