using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>The facts of one file beside its tree: what names mean, what expressions are. Made once, never changed.</summary>
public sealed class SemanticModel
{
    private SemanticModel(SyntaxTree tree) => Tree = tree;

    public SyntaxTree Tree { get; }

    /// <summary>All calls, in order of position.</summary>
    public ImmutableArray<CallExpression> Calls { get; } = [];

    public static SemanticModel Create(SyntaxTree tree) => new(tree);

    /// <summary>
    /// The dotted name that an expression stands for, through imports, aliases and receivers of known type: <c>hashlib.md5</c>,
    /// <c>builtins.eval</c>, <c>sqlite3.Cursor.execute</c>; null when unknown.
    /// </summary>
    public string? QualifiedName(Expression expression) => null;

    /// <summary>The calls whose callee has a qualified name, in order of position.</summary>
    public ImmutableArray<CallExpression> CallsTo(string qualifiedName) => [];

    /// <summary>The class of an expression's value, such as <c>sqlite3.Connection</c> or <c>builtins.str</c>; null when unknown.</summary>
    public string? TypeOf(Expression expression) => null;

    /// <summary>The value of a constant expression (string, long, double, bool, byte[] or <see cref="DBNull"/> for None); null when not constant.</summary>
    public object? ConstantOf(Expression expression) => null;
}
