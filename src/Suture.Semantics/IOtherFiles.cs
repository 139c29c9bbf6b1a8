using System.Collections.Immutable;

namespace Suture.Semantics;

/// <summary>What the other files of a project say of names that a file imports from them.</summary>
public interface IOtherFiles
{
    /// <summary>The library's name of something that another file only re-exports (<c>app.compat.pickle</c> is <c>pickle</c>); null for anything else.</summary>
    string? OriginOf(string name);

    /// <summary>The type of what a function or class of another file gives when it is called; null when unknown.</summary>
    string? ResultTypeOf(string callable);

    /// <summary>The type of a variable of another module, or of an attribute of a class there; null when unknown.</summary>
    string? TypeOfValue(string name);

    /// <summary>The bases of a class of another file; empty when there are none, or it is no such class.</summary>
    ImmutableArray<string> BasesOf(string type);
}
