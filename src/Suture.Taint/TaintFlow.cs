using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>One way of a value from a source to a sink.</summary>
/// <param name="Call">The expression that is the sink: a call, for all library rows.</param>
/// <param name="SinkName">Its qualified name, such as <c>sqlite3.Cursor.execute</c>.</param>
/// <param name="Value">The argument of the call that the value reaches.</param>
/// <param name="Source">The expression or parameter where the value enters.</param>
/// <param name="Strength">Who chooses the value.</param>
/// <param name="Steps">From source to sink, both included.</param>
public sealed record TaintFlow(
    Expression Call,
    string SinkName,
    Expression Value,
    SyntaxNode Source,
    SourceStrength Strength,
    ImmutableArray<TaintStep> Steps);
