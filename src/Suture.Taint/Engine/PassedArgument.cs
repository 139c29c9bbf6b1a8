using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>An argument of a call, written out or made by a library that calls back.</summary>
/// <param name="Kind">How it finds its parameter.</param>
/// <param name="Name">The name of a keyword argument.</param>
/// <param name="Value">What it carries.</param>
/// <param name="Node">Where it is written; null for one that a library makes.</param>
internal readonly record struct PassedArgument(ArgumentKind Kind, string? Name, TaintValue? Value, Expression? Node = null);
