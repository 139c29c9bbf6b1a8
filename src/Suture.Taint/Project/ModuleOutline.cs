using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>What a file offers to others and asks of them, without its tree.</summary>
public sealed class ModuleOutline
{
    internal const string Body = "<body>";

    private ModuleOutline(
        Dictionary<string, FunctionOutline> functions,
        Dictionary<string, ImmutableArray<string>> classes,
        Dictionary<string, string> aliases) =>
        (Functions, Classes, Aliases) = (functions, classes, aliases);

    /// <summary>By name in the file: <c>run</c>, <c>Repository.find</c>.</summary>
    internal IReadOnlyDictionary<string, FunctionOutline> Functions { get; }

    /// <summary>The bases of each class, as the file names them.</summary>
    internal IReadOnlyDictionary<string, ImmutableArray<string>> Classes { get; }

    /// <summary>Names of the module that stand for something imported.</summary>
    internal IReadOnlyDictionary<string, string> Aliases { get; }

    internal ImmutableArray<string> StarImports { get; private init; } = [];

    /// <summary>The known types of variables and of attributes of classes, by name in the file.</summary>
    internal IReadOnlyDictionary<string, string> Types { get; private init; } = new Dictionary<string, string>();

    /// <summary>Names of other files that it reads.</summary>
    internal ImmutableArray<string> Reads { get; private init; } = [];

    /// <summary>Variables and attributes that carry what somebody outside chooses, by name in the file.</summary>
    internal IReadOnlySet<string> Values { get; private init; } = new HashSet<string>();

    /// <summary>Values whose type would tell which method is called, with the method.</summary>
    internal ImmutableArray<(string Name, string Method)> TypesAsked { get; private init; } = [];

    internal static ModuleOutline Of(TaintAnalysis analysis)
    {
        var model = analysis.Model;
        var notes = analysis.Outline!;
        notes.NoteGuards(analysis.Hits);
        foreach (var function in model.Functions)
        {
            notes.NoteReturns(analysis.SummaryOf(function)?.Result);
        }

        var functions = new Dictionary<string, FunctionOutline>(StringComparer.Ordinal)
        {
            [Body] = new FunctionOutline(Body, true, false, false, false, 0, notes.CallsOf(model.Tree.Root), null, []),
        };
        foreach (var function in model.Functions)
        {
            var localName = model.LocalNameOf(function);
            if (model.FunctionNamed(localName) == function)
            {
                var name = ProjectName.Of(localName);
                functions[name] = OutlineOf(name, function, analysis.SummaryOf(function), model, notes);
            }
        }

        var classes = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var definition in model.ClassDefinitions)
        {
            classes[ProjectName.Of(model.LocalNameOf(definition))] = model.BasesOf(definition);
        }

        return new ModuleOutline(functions, classes, AliasesOf(model))
        {
            Types = model.TypesOfVariables().ToDictionary(each => ProjectName.Of(each.Name), each => each.Type, StringComparer.Ordinal),
            StarImports = [.. model.StarImports],
            TypesAsked = notes.TypesAsked,
            Reads = notes.Reads,
            Values = ValuesOf(analysis),
        };
    }

    private static FunctionOutline OutlineOf(
        string name, FunctionDefinition function, FunctionSummary? summary, SemanticModel model, OutlineBuilder notes)
    {
        ImmutableArray<Trace> result = summary?.Result?.Traces ?? [];
        return new FunctionOutline(
            name,
            model.IsPublic(function),
            summary is { Hits.IsEmpty: false },
            result.Any(trace => trace.Parameter >= 0),
            result.Any(trace => trace.IsStrong),
            CleansOf(summary),
            notes.CallsOf(function),
            model.ResultTypeOf(function),
            [.. result.Select(notes.OfTrace).OfType<OutlineCall>().Distinct()]);
    }

    // No argument becomes the receiver of a method.
    private static ulong CleansOf(FunctionSummary? summary)
    {
        var cleans = 0UL;
        for (var i = summary is { Signature.IsMethod: true } ? 1 : 0; i < summary?.CleansOnReturn.Length; i++)
        {
            cleans |= summary.CleansOnReturn[i] | summary.CleansWhenTrue[i];
        }

        return cleans;
    }

    private static HashSet<string> ValuesOf(TaintAnalysis analysis) =>
        [.. analysis.Shared.StrongValues(analysis.Model.ModuleScope).Select(value => value.Name)];

    private static Dictionary<string, string> AliasesOf(SemanticModel model)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var symbol in model.ModuleScope.Symbols)
        {
            if (model.NameImportedBy(symbol) is { } name)
            {
                aliases[symbol.Name] = name;
            }
        }

        return aliases;
    }
}
