using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>A trace that reaches a sink.</summary>
internal sealed record SinkHit(CallExpression Call, string SinkName, string Kind, Expression Value, Trace Trace);
