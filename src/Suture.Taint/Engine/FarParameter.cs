namespace Suture.Taint;

/// <summary>A parameter of a function in another file, from which sinks can be reached.</summary>
/// <param name="Path">The other file.</param>
/// <param name="Function">The function's name in it: <c>run</c>, <c>Repository.find</c>.</param>
/// <param name="Position">The parameter's position.</param>
/// <param name="Kinds">The kinds of sinks that it reaches.</param>
internal sealed record FarParameter(string Path, string Function, int Position, ulong Kinds);
