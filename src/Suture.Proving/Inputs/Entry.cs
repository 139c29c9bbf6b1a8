using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>A way into a file. A closed set.</summary>
internal abstract record Entry
{
    private Entry()
    {
    }

    /// <summary>A function at the top of the file, or a method of a class there.</summary>
    internal sealed record Call(FunctionDefinition Function, ClassDefinition? Class) : Entry;

    /// <summary>A function that a web framework calls for a route.</summary>
    internal sealed record Routed(FunctionDefinition Function, Route Route) : Entry;

    /// <summary>A view or a handler class that takes requests without a route in this file.</summary>
    internal sealed record Handler(FunctionDefinition Function, string Name) : Entry;

    /// <summary>The file itself, as a program.</summary>
    internal sealed record Script : Entry;
}
