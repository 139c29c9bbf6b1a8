using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Suture.Taint;

/// <summary>What other files need to know of a function to follow a value through a call of it.</summary>
/// <param name="Path">The function's file.</param>
/// <param name="Name">Its name in the file: <c>run</c>, <c>Repository.find</c>.</param>
/// <param name="IsPublic">True when its parameters are sources by themselves.</param>
/// <param name="Signature">How arguments become parameters.</param>
/// <param name="Sinks">For each parameter: the kinds of sinks that it reaches.</param>
/// <param name="Result">What it returns.</param>
/// <param name="CleansOnReturn">For each parameter: the kinds for which it is harmless once the function has returned.</param>
/// <param name="CleansWhenTrue">For each parameter: the same, once the function has returned something true.</param>
/// <param name="ResultType">The type of what it returns, by a name that other files can use; null when unknown.</param>
internal sealed record FunctionExport(
    string Path,
    string Name,
    bool IsPublic,
    Signature Signature,
    ImmutableArray<ulong> Sinks,
    ImmutableArray<FarTrace> Result,
    ImmutableArray<ulong> CleansOnReturn,
    ImmutableArray<ulong> CleansWhenTrue,
    string? ResultType)
{
    private string? digest;

    /// <summary>Two exports of a function with the same digest tell callers the same; the steps in between do not count. Only files in a circle ask for it.</summary>
    public string Digest => digest ??= string.Join('|', (IEnumerable<string>)
    [
        Join(Sinks), Join(CleansOnReturn), Join(CleansWhenTrue), ResultType ?? "",
        .. Result.Select(trace => string.Create(CultureInfo.InvariantCulture, $"{trace.Parameter},{trace.Strength},{trace.Clean}")),
    ]);

    private static string Join(ImmutableArray<ulong> masks)
    {
        var text = new StringBuilder();
        foreach (var mask in masks)
        {
            text.Append(CultureInfo.InvariantCulture, $"{mask:x},");
        }

        return text.ToString();
    }
}
