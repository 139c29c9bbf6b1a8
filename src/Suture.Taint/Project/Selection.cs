using System.Collections.Immutable;

namespace Suture.Taint;

/// <summary>
/// Decides which files of a project have to be read together: those on a way of a value from a source to a sink, or to a guard, that
/// crosses from file to file. All others say the same alone.
/// </summary>
/// <remarks>Kinds of sinks and cleaning are left out of the question here, so that a file too many may be read, never one too few.</remarks>
public sealed class Selection
{
    private readonly ProjectNames names;
    private readonly Dictionary<FunctionOutline, SelectedFunction> known = new(ReferenceEqualityComparer.Instance);
    private readonly List<SelectedFunction> callers = [];
    private readonly Dictionary<OutlineCall, SelectedCall> calls = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, SortedSet<string>> asks = new(StringComparer.Ordinal);
    private readonly HashSet<string> learners = new(StringComparer.Ordinal);

    private Selection(ProjectNames names) => this.names = names;

    /// <summary>The files to read together, and in which order.</summary>
    public static ReadingPlan Of(ProjectNames names, IEnumerable<(string Path, ModuleOutline Outline)> outlines)
    {
        var selection = new Selection(names);
        ImmutableArray<(string Path, ModuleOutline Outline)> all = [.. outlines.OrderBy(one => one.Path, StringComparer.Ordinal)];
        selection.Enter(all);
        selection.Settle();
        selection.SelectFlows();
        foreach (var (path, outline) in all)
        {
            selection.SelectNames(names.Map.ModuleAt(path)!, outline);
        }

        return new ReadingPlan(selection.asks, selection.learners);
    }

    private void Enter(ImmutableArray<(string Path, ModuleOutline Outline)> all)
    {
        var callees = new Dictionary<string, (SelectedFunction? Function, bool KeepsArguments)>(StringComparer.Ordinal);
        foreach (var (path, outline) in all)
        {
            callees.Clear();
            var module = names.Map.ModuleAt(path)!;
            foreach (var function in outline.Functions.Values.Where(static function => !function.Calls.IsEmpty || !function.Returns.IsEmpty))
            {
                var caller = Known(function, module);
                caller.Calls = [.. function.Calls.Select(call => CallOf(call, module, callees))];
                callers.Add(caller);
            }
        }

        foreach (var function in callers)
        {
            function.Returns = [.. function.Outline.Returns.Where(calls.ContainsKey).Select(call => calls[call])];
            foreach (var call in function.Calls)
            {
                call.Takes = [.. call.Outline.Takes.Where(calls.ContainsKey).Select(taken => calls[taken])];
            }
        }
    }

    private SelectedCall CallOf(OutlineCall call, ProjectModule from, Dictionary<string, (SelectedFunction? Function, bool KeepsArguments)> callees)
    {
        if (!callees.TryGetValue(call.Callee, out var callee))
        {
            callees.Add(call.Callee, callee = CalleeOf(call.Callee, from));
        }

        return calls[call] = new SelectedCall(call, callee.Function) { KeepsArguments = callee.KeepsArguments };
    }

    private (SelectedFunction? Function, bool KeepsArguments) CalleeOf(string name, ProjectModule from)
    {
        var meaning = names.Find(from, name);
        var isClass = meaning.Module is { } owner && names.OutlineOf(owner)?.Classes.ContainsKey(meaning.Name) == true;
        if (isClass)
        {
            meaning = names.Find(meaning.Module!, $"<module>.{meaning.Name}.__init__");
        }

        var callee = FunctionOf(meaning);
        return (callee, isClass && callee is null);
    }

    private SelectedFunction? FunctionOf(Meaning meaning) =>
        meaning.Module is { } module && names.OutlineOf(module)?.Functions.TryGetValue(meaning.Name, out var outline) == true ? Known(outline, module) : null;

    private SelectedFunction Known(FunctionOutline outline, ProjectModule module) =>
        known.TryGetValue(outline, out var function) ? function : known[outline] = new SelectedFunction(module.Path, outline);

    private void Settle()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var function in callers)
            {
                changed |= function.Settle();
            }
        }
    }

    private void SelectFlows()
    {
        foreach (var function in callers)
        {
            foreach (var call in Array.FindAll(function.Calls, call => call.MayClean || call.CarriesFlow(function)))
            {
                Follow(call, function);
            }
        }
    }

    /// <summary>Adds the files that a call's part in a flow depends on.</summary>
    private void Follow(SelectedCall call, SelectedFunction caller)
    {
        var open = new Stack<(SelectedCall Call, SelectedFunction Caller)>([(call, caller)]);
        while (open.TryPop(out var next))
        {
            if (next.Call.IsFollowed)
            {
                continue;
            }

            next.Call.IsFollowed = true;
            Array.ForEach(next.Call.Takes, taken => open.Push((taken, next.Caller)));
            Ask(next.Caller.Path, next.Call.Callee?.Path);
            if (next.Call.Callee is { } callee)
            {
                Array.ForEach(Array.FindAll(callee.Calls, inner => inner.Matters(callee)), inner => open.Push((inner, callee)));
            }
        }
    }

    private void Ask(string path, string? other)
    {
        learners.Add(path);
        var asked = asks.TryGetValue(path, out var known) ? known : asks[path] = new(StringComparer.Ordinal);
        if (other is not null && other != path)
        {
            asked.Add(other);
            asks.TryAdd(other, new(StringComparer.Ordinal));
        }
    }

    /// <summary>What other files only re-export, what they say of types, and handlers whose base classes are in other files.</summary>
    private void SelectNames(ProjectModule module, ModuleOutline outline)
    {
        if (outline.Aliases.Values.Any(name => names.Find(module, name) is { Module: null, Name: var origin } && origin != name && names.Map.Sinks.KnowsBelow(origin))
            || outline.Classes.Values.Any(bases => bases.Any(name => IsHandler(module, name, 0))))
        {
            Ask(module.Path, null);
        }

        foreach (var name in outline.Reads)
        {
            if (names.Find(module, name) is { Module: { } owner } found && owner != module && names.OutlineOf(owner)?.Values.Contains(found.Name) == true)
            {
                Ask(module.Path, owner.Path);
            }
        }

        foreach (var (name, method) in outline.TypesAsked)
        {
            if (names.Find(module, name) is { Module: { } owner } found && owner != module
                && TypeOf(owner, found.Name) is { } type && IsOfUse(owner, type, method))
            {
                Ask(module.Path, owner.Path);
            }
        }
    }

    private string? TypeOf(ProjectModule owner, string name) =>
        names.OutlineOf(owner) is not { } outline ? null
        : outline.Types.GetValueOrDefault(name) ?? outline.Functions.GetValueOrDefault(name)?.ResultType;

    /// <summary>True for types of libraries with rows, and for classes of the project whose method matters; of built-in types the method's name tells as much.</summary>
    private bool IsOfUse(ProjectModule owner, string type, string method) =>
        names.Find(owner, $"{type}.{method}") is { Module: not null } found
            ? FunctionOf(found) is { } function && (function.HasSink || function.GivesSource)
            : names.Map.Sinks.KnowsBelow(type) && !type.StartsWith("builtins.", StringComparison.Ordinal);

    private bool IsHandler(ProjectModule module, string name, int depth)
    {
        if (names.Find(module, name) is not { Module: { } owner } found || depth > 8
            || names.OutlineOf(owner)?.Classes.TryGetValue(found.Name, out var bases) != true)
        {
            return depth > 0 && RouteHandlers.Bases.Contains(name);
        }

        return bases.Any(parent => IsHandler(owner, parent, depth + 1));
    }
}
