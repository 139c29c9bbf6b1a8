using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>The facts of one file beside its tree: what names mean, what expressions are. Made once, never changed.</summary>
/// <remarks>Facts are found when first asked for. A model is for one thread at a time; different files may be asked at once.</remarks>
public sealed partial class SemanticModel
{
    private readonly FileIndex index;
    private readonly NameResolver names;
    private readonly ConstantFolder constants;
    private readonly CallableResolver callables;
    private readonly HashSet<Scope> walkedUnits = [];
    private ImmutableArray<Binding>[]? reaching;
    private ImmutableArray<CallExpression> calls;
    private ClassTable? classes;
    private bool? hasRenamedImports;
    private Dictionary<string, ImmutableArray<CallExpression>.Builder>? callsByName;

    private SemanticModel(SyntaxTree tree, IOtherFiles? others)
    {
        (Tree, Others) = (tree, others);
        index = ScopeBuilder.Build(tree.Root);
        names = new NameResolver(this, index);
        constants = new ConstantFolder(this);
        TypeInference = new TypeInference(this);
        CallTypes = new CallTypes(this, index);
        Annotations = new AnnotationReader(this, index);
        Attributes = new AttributeTable(this, index);
        callables = new CallableResolver(this, index);
    }

    public SyntaxTree Tree { get; }

    /// <summary>All calls, in order of position.</summary>
    public ImmutableArray<CallExpression> Calls => calls.IsDefault ? calls = Tree.CallsWhere(static _ => true) : calls;

    /// <summary>What imports from the project's other files mean; null when these are out of sight.</summary>
    internal IOtherFiles? Others { get; }

    internal TypeInference TypeInference { get; }

    internal CallTypes CallTypes { get; }

    internal AnnotationReader Annotations { get; }

    internal AttributeTable Attributes { get; }

    internal ClassTable Classes => classes ??= new ClassTable(this, index);

    public static SemanticModel Create(SyntaxTree tree, IOtherFiles? others = null) => new(tree, others);

    /// <summary>
    /// The dotted name that an expression stands for, through imports, aliases and receivers of known type: <c>hashlib.md5</c>,
    /// <c>builtins.eval</c>, <c>sqlite3.Cursor.execute</c>; null when unknown. What the file itself defines is
    /// <c>&lt;module&gt;.function</c> or <c>&lt;module&gt;.Class.method</c>.
    /// </summary>
    public string? QualifiedName(Expression expression) => names.QualifiedName(expression);

    /// <summary>The one name by which facts call something that Python lets one reach by several, such as <c>posixpath.join</c>.</summary>
    public static string Canonical(string qualifiedName) => CanonicalNames.Of(qualifiedName);

    /// <summary>What a variable of the module stands for when it only names something imported, such as <c>app.db.connect</c>; null for others.</summary>
    public string? NameImportedBy(Symbol symbol) => names.OfImports(symbol);

    /// <summary>True when an import from another file of the project gives something whose own last name is another.</summary>
    public bool HasRenamedImports => hasRenamedImports ??= Others is not null && index.BindingOf.Values.Any(names.IsRenamed);

    internal string? NameImportedBy(Binding binding) => names.OfImport(binding);

    /// <summary>All that an expression may stand for when it is called, by the flow of functions through variables and tables; empty when unknown.</summary>
    public ImmutableArray<Callable> CallablesOf(Expression expression) => callables.Of(expression);

    /// <summary>What a call of a function of this file runs: the wrapper that its decorators put around it, or the function.</summary>
    public Callable Decorated(FunctionDefinition function) => callables.Decorated(function);

    /// <summary>The calls whose callee has a qualified name, in order of position.</summary>
    public ImmutableArray<CallExpression> CallsTo(string qualifiedName)
    {
        callsByName ??= IndexCalls();
        return callsByName.TryGetValue(qualifiedName, out var found) ? found.ToImmutable() : [];
    }

    /// <summary>The name of the method that is called, whatever its receiver is: <c>execute</c> in <c>x.y.execute(…)</c>; null for other calls.</summary>
    public static string? MethodName(CallExpression call) => (call.Callee as AttributeExpression)?.Name;

    /// <summary>The last name of a receiver, <c>cursor</c> in <c>self.cursor.execute(…)</c>: all there is to go by when its type is unknown.</summary>
    public static string? ReceiverName(CallExpression call) => (call.Callee as AttributeExpression)?.Target switch
    {
        NameExpression name => name.Identifier,
        AttributeExpression attribute => attribute.Name,
        CallExpression { Callee: NameExpression name } => name.Identifier,
        CallExpression { Callee: AttributeExpression attribute } => attribute.Name,
        _ => null,
    };

    /// <summary>The class of an expression's value, such as <c>sqlite3.Connection</c> or <c>builtins.str</c>; null when unknown.</summary>
    public string? TypeOf(Expression expression) => TypeInference.TypeOf(expression);

    /// <summary>The type of what a function of the file returns; null when unknown.</summary>
    public string? ResultTypeOf(FunctionDefinition function) => CallTypes.OfFunction(function);

    /// <summary>The known types of the module's variables and of attributes of its classes, by local name.</summary>
    public IEnumerable<(string Name, string Type)> TypesOfVariables()
    {
        foreach (var symbol in ModuleScope.Symbols)
        {
            if (TypeInference.OfVariable(symbol) is { } type)
            {
                yield return (LocalNames.Prefix + symbol.Name, type);
            }
        }

        foreach (var name in Attributes.LocalNames)
        {
            if (TypeInference.Common(Attributes.Of(name)) is { } type)
            {
                yield return (name, type);
            }
        }
    }

    /// <summary>The type that an annotation promises; <c>Optional[X]</c> and <c>X | None</c> are X.</summary>
    public string? TypeOfAnnotation(Expression annotation) => Annotations.TypeOf(annotation);

    /// <summary>The value of a constant expression (string, long, double, bool, byte[] or <see cref="DBNull"/> for None); null when not constant.</summary>
    public object? ConstantOf(Expression expression) => constants.ValueOf(expression);

    /// <summary>The constant elements of a list, tuple or set or the keys of a dictionary; default when there are others, or it is none of these.</summary>
    public ImmutableArray<object> ConstantItemsOf(Expression collection) => constants.ItemsOf(collection);

    /// <summary>What a name or attribute was assigned, when exactly one assignment can have given it its value; else null.</summary>
    public Expression? OnlyValueOf(Expression variable) => constants.OnlyValue(variable);

    private Dictionary<string, ImmutableArray<CallExpression>.Builder> IndexCalls()
    {
        var table = new Dictionary<string, ImmutableArray<CallExpression>.Builder>(StringComparer.Ordinal);
        foreach (var call in Calls)
        {
            if (QualifiedName(call.Callee) is not { } name)
            {
                continue;
            }

            if (!table.TryGetValue(name, out var found))
            {
                table.Add(name, found = ImmutableArray.CreateBuilder<CallExpression>());
            }

            found.Add(call);
        }

        return table;
    }
}
