using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>What a file that has been read together with others tells them, and what it hands them.</summary>
public sealed class ModuleExports
{
    private ModuleExports(
        Dictionary<string, FunctionExport> functions, Dictionary<string, ImmutableArray<FarTrace>> values, ImmutableArray<EntryTaint> departures) =>
        (Functions, Values, Departures) = (functions, values, departures);

    /// <summary>Functions by name in the file.</summary>
    internal IReadOnlyDictionary<string, FunctionExport> Functions { get; }

    /// <summary>Variables and attributes that carry what somebody outside chooses, by name in the file.</summary>
    internal IReadOnlyDictionary<string, ImmutableArray<FarTrace>> Values { get; }

    /// <summary>The types of variables of the module and of attributes of its classes, by name in the file.</summary>
    internal IReadOnlyDictionary<string, string> Types { get; private init; } = new Dictionary<string, string>();

    /// <summary>What it passes to functions of other files.</summary>
    internal ImmutableArray<EntryTaint> Departures { get; }

    internal static ModuleExports Of(TaintAnalysis analysis)
    {
        var exporter = new Exporter(analysis);
        return new ModuleExports(exporter.Functions(), exporter.Values(), exporter.Departures()) { Types = exporter.Types() };
    }

    /// <summary>What a name tells, in short; two rounds in which all that a file has asked for has the same digests need no third.</summary>
    internal string DigestOf(string name) =>
        Functions.TryGetValue(name, out var function) ? function.Digest
        : string.Join('|', Types.GetValueOrDefault(name), string.Join(';', (Values.GetValueOrDefault(name, [])).Select(trace => (trace.Strength, trace.Clean))));
}
