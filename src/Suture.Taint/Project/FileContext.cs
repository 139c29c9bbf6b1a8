using System.Collections.Immutable;
using Suture.Semantics;

namespace Suture.Taint;

/// <summary>What a file can know of the other files of its project while it is read.</summary>
public sealed class FileContext : IOtherFiles
{
    private readonly ProjectMap? map;
    private readonly ProjectModule? module;
    private readonly ProjectNames? names;
    private readonly IReadOnlyDictionary<string, ModuleExports>? exports;
    private readonly Dictionary<string, Meaning> meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    private ImmutableDictionary<TaintQuestion, FileContext> asking = ImmutableDictionary<TaintQuestion, FileContext>.Empty;

    private readonly SinkTable? sinks;

    private FileContext(string path) => Path = path;

    private FileContext(string path, ProjectMap map)
    {
        (Path, this.map, module, Sinks) = (path, map, map.ModuleAt(path), map.Sinks);
    }

    private FileContext(string path, ProjectNames names, int depth, IReadOnlyDictionary<string, ModuleExports> exports, ImmutableArray<EntryTaint> entries)
        : this(path, names.Map) =>
        (this.names, Depth, this.exports, Entries) = (names, depth, exports, entries);

    /// <summary>How many borders between files a value is followed over, as in the source paper.</summary>
    public const int DefaultDepth = 5;

    /// <summary>A file by itself.</summary>
    public static FileContext Alone { get; } = new("");

    /// <summary>A file by itself that is asked for flows into sinks of some kinds, and no others.</summary>
    public static FileContext AskedFor(IEnumerable<string> sinkKinds) => new("") { Sinks = SinkTable.Of(sinkKinds) };

    /// <summary>A file in which no values are followed: for rules that look at the code alone.</summary>
    public static FileContext WithoutFlows { get; } = new("") { HasFlows = false };

    internal string Path { get; }

    internal bool HasFlows { get; private init; } = true;

    /// <summary>The sinks that somebody asks for; without more knowledge, all.</summary>
    internal SinkTable Sinks
    {
        get => sinks ?? SinkTable.Whole;
        private init => sinks = value;
    }

    /// <summary>The question that values are followed for; null for the rows of libraries.</summary>
    internal TaintQuestion? Question { get; private init; }

    /// <summary>True while a file is read alone and what it would ask others is noted.</summary>
    internal bool IsOutlining => map is not null && names is null;

    internal ImmutableArray<EntryTaint> Entries { get; } = [];

    /// <summary>Over how many borders between files a value is followed.</summary>
    internal int Depth { get; } = DefaultDepth;

    /// <summary>A file read alone, to see what it offers to others and asks of them.</summary>
    public static FileContext Outlining(string path, ProjectMap map) => new(path, map);

    /// <summary>A file read with what others told in the round before.</summary>
    internal static FileContext Together(
        string path, ProjectNames names, int depth, IReadOnlyDictionary<string, ModuleExports> exports, ImmutableArray<EntryTaint> entries, TaintQuestion? question) =>
        question is null ? new(path, names, depth, exports, entries)
            : new(path, names, depth, exports, entries) { Question = question, Sinks = SinkTable.None };

    /// <summary>What the same file can know while a question is answered.</summary>
    public FileContext Asking(TaintQuestion question) => asking.GetValueOrDefault(question)
        ?? (IsOutlining ? new FileContext(Path, map!) { Question = question, Sinks = SinkTable.None } : new FileContext(Path) { Question = question, HasFlows = HasFlows, Sinks = SinkTable.None });

    /// <summary>The same context, with what is known while a question is answered.</summary>
    public FileContext With(TaintQuestion question, FileContext asked)
    {
        var context = (FileContext)MemberwiseClone();
        context.asking = asking.SetItem(question, asked);
        return context;
    }

    /// <summary>What names from other files mean; null when these are out of sight.</summary>
    public IOtherFiles? Names => names is null ? null : this;

    /// <summary>The same knowledge for another text of the file.</summary>
    public FileContext Again() => names is null
        ? new FileContext(Path) { HasFlows = HasFlows, Sinks = Sinks, Question = Question, asking = asking }
        : new FileContext(Path, names, Depth, exports!, Entries) { Sinks = Sinks, Question = Question, asking = asking };

    /// <summary>The places in other files that were asked for, with what they told.</summary>
    internal IEnumerable<(string Path, string Name)> Asked =>
        meanings.Values.Where(meaning => meaning.Module is not null).Select(meaning => (meaning.Module!.Path, meaning.Name)).Distinct();

    internal bool MayKnow(string name)
    {
        if (module is null || ProjectName.IsLocal(name))
        {
            return false;
        }

        var dot = name.IndexOf('.', 1);
        var first = dot < 0 ? name : name[..dot];
        if (!known.TryGetValue(first, out var answer))
        {
            known.Add(first, answer = map!.MayKnow(module, name));
        }

        return answer;
    }

    /// <summary>The function, or the class's <c>__init__</c>, that a call of a name enters.</summary>
    internal (FunctionExport? Function, bool IsConstructor, bool IsKnown) Called(string name)
    {
        if (Find(name) is not { Module: { } owner } found)
        {
            return default;
        }

        var isClass = names!.OutlineOf(owner)?.Classes.ContainsKey(found.Name) == true;
        if (isClass && Find($"{ProjectName.Far(owner.Path, found.Name)}.__init__") is { Module: { } where } maker)
        {
            (owner, found) = (where, maker);
        }

        return (ExportsOf(owner)?.Functions.GetValueOrDefault(found.Name), isClass, isClass || ExportsOf(owner) is not null);
    }

    internal ImmutableArray<FarTrace> ValueOf(string name) =>
        Find(name) is { Module: { } owner } found && ExportsOf(owner)?.Values.TryGetValue(found.Name, out var traces) == true ? traces : [];

    string? IOtherFiles.OriginOf(string name) =>
        Find(name) is { Module: null, Name: var origin } && MayKnow(name) && !origin.StartsWith('.') && origin != name ? origin : null;

    string? IOtherFiles.ResultTypeOf(string callable)
    {
        // What rows speak of they know better than the library's own code, should it lie in the project.
        if (Sinks.KnowsBelow(callable) || Find(callable) is not { Module: { } owner } found)
        {
            return null;
        }

        return names!.OutlineOf(owner)?.Classes.ContainsKey(found.Name) == true
            ? ProjectName.Far(owner.Path, found.Name)
            : ExportsOf(owner)?.Functions.GetValueOrDefault(found.Name)?.ResultType;
    }

    string? IOtherFiles.TypeOfValue(string name) =>
        Find(name) is { Module: { } owner } found ? ExportsOf(owner)?.Types.GetValueOrDefault(found.Name) : null;

    ImmutableArray<string> IOtherFiles.BasesOf(string type) => names is null || !MayKnow(type) ? [] : names.BasesOf(module!, type);

    private ModuleExports? ExportsOf(ProjectModule owner) => exports!.GetValueOrDefault(owner.Path);

    private Meaning Find(string name)
    {
        if (names is null || !MayKnow(name))
        {
            return default;
        }

        if (!meanings.TryGetValue(name, out var meaning))
        {
            meanings.Add(name, meaning = names.Find(module!, name));
        }

        return meaning;
    }
}
