namespace Suture.Taint;

/// <summary>What a function leaves in an object that it was given.</summary>
/// <param name="Parameter">The position of the parameter that holds the object.</param>
/// <param name="Path">The part that takes the value: <c>.name</c>; empty for a container as a whole.</param>
/// <param name="Value">The value; traces that entered by a parameter stand for the argument.</param>
internal sealed record Effect(int Parameter, string Path, TaintValue Value);
