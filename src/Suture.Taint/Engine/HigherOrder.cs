using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Library functions that call what they are given: where it stands among their arguments, and what they pass to it.</summary>
/// <param name="Position">The position of the callable.</param>
/// <param name="Keyword">Its name.</param>
/// <param name="Passing">What is passed.</param>
internal sealed record HigherOrder(int Position, string? Keyword, HigherOrder.Passes Passing)
{
    /// <summary>What a library function passes to its callback.</summary>
    internal enum Passes
    {
        /// <summary>One element of each of the other arguments.</summary>
        Elements,

        /// <summary>The other arguments, as they are.</summary>
        Others,

        /// <summary>What the tuple or list <c>args</c> and the dictionary <c>kwargs</c> hold.</summary>
        Packed,

        /// <summary>What it gave before, and one element.</summary>
        Folded,
    }

    /// <summary>False for those that give their other arguments, chosen or in order.</summary>
    public bool GivesResults { get; init; } = true;

    private static readonly Dictionary<string, HigherOrder> ByName = new Dictionary<string, HigherOrder>(StringComparer.Ordinal)
    {
        ["builtins.map"] = new(0, null, Passes.Elements),
        ["builtins.filter"] = new(0, null, Passes.Elements) { GivesResults = false },
        ["itertools.starmap"] = new(0, null, Passes.Elements),
        ["builtins.sorted"] = new(-1, "key", Passes.Elements) { GivesResults = false },
        ["builtins.min"] = new(-1, "key", Passes.Elements) { GivesResults = false },
        ["builtins.max"] = new(-1, "key", Passes.Elements) { GivesResults = false },
        ["functools.reduce"] = new(0, null, Passes.Folded),
        ["asyncio.to_thread"] = new(0, null, Passes.Others),
        ["threading.Thread"] = new(1, "target", Passes.Packed),
        ["threading.Timer"] = new(1, "function", Passes.Packed),
        ["multiprocessing.Process"] = new(1, "target", Passes.Packed),
    }.ToDictionary(StringComparer.Ordinal);

    /// <summary>The row for a call; null for one that calls nothing back.</summary>
    public static HigherOrder? Of(CallExpression call, string? name)
    {
        if (name is not null && ByName.TryGetValue(name, out var row))
        {
            return row;
        }

        return call.Callee is not AttributeExpression { Name: var method } || call.Arguments.Length == 0 ? null : method switch
        {
            "submit" or "call_soon" or "add_callback" => new HigherOrder(0, null, Passes.Others),
            "run_in_executor" when call.Arguments.Length > 1 => new HigherOrder(1, null, Passes.Others),
            "apply_async" => new HigherOrder(0, null, Passes.Packed),
            "map" or "imap" or "imap_unordered" => new HigherOrder(0, null, Passes.Elements),
            _ => null,
        };
    }
}
