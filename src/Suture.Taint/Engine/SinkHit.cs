using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>A trace that reaches a sink.</summary>
/// <param name="Call">The call that does the harm; the call into another file, when the sink lies beyond it.</param>
/// <param name="SinkName">Its qualified name.</param>
/// <param name="Kind">The kind of harm; empty when the sink lies in another file.</param>
/// <param name="Value">The argument that the value reaches.</param>
/// <param name="Trace">The way there.</param>
/// <param name="Beyond">The parameter of another file's function by which the value leaves this file; null for a sink in this one.</param>
internal sealed record SinkHit(Expression Call, string SinkName, string Kind, Expression Value, Trace Trace, FarParameter? Beyond = null);
