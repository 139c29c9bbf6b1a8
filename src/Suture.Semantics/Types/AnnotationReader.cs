using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Annotations to types: <c>Optional[X]</c>, <c>X | None</c> and <c>Annotated[X, …]</c> mean X; strings are read as names.</summary>
internal sealed class AnnotationReader(SemanticModel model, FileIndex index)
{
    public string? TypeOf(Expression annotation)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return null;
        }

        switch (annotation)
        {
            case StringExpression text:
                return OfText(text);
            case SubscriptExpression subscript:
                return OfGeneric(subscript);
            case BinaryExpression { Operator: BinaryOperator.BitOr } union:
                return OfUnion(union);
            default:
                return model.QualifiedName(annotation) is { } name ? KnownTypes.OfAnnotation.GetValueOrDefault(name, name) : null;
        }
    }

    /// <summary>The type of a member that a local class only declares: <c>id: int</c>.</summary>
    public string? OfMember(string qualifiedName)
    {
        if (!LocalNames.IsLocal(qualifiedName))
        {
            return null;
        }

        var dot = qualifiedName.LastIndexOf('.');
        if (model.Classes.Class(qualifiedName[..dot]) is not { } definition
            || index.Opened.GetValueOrDefault(definition)!.Find(qualifiedName[(dot + 1)..]) is not { } symbol)
        {
            return null;
        }

        foreach (var binding in symbol.Bindings)
        {
            if (binding.Node.Parent is AnnotatedAssignment declared)
            {
                return TypeOf(declared.Annotation);
            }
        }

        return symbol is { IsAssignedOnce: true, Bindings: [{ Kind: BindingKind.Assignment, Value: { } value }] } ? model.TypeOf(value) : null;
    }

    private string? OfUnion(BinaryExpression union) =>
        union.Right is KeywordConstant { Value: ConstantKeyword.None } ? TypeOf(union.Left)
        : union.Left is KeywordConstant { Value: ConstantKeyword.None } ? TypeOf(union.Right)
        : TypeOf(union.Left) is { } left && left == TypeOf(union.Right) ? left : null;

    private string? OfGeneric(SubscriptExpression subscript)
    {
        var inner = subscript.Index is TupleExpression { Elements: [var first, ..] } ? first : subscript.Index;
        return model.QualifiedName(subscript.Target) switch
        {
            "typing.Optional" or "typing.Annotated" or "typing_extensions.Annotated" or "typing.Final" or "typing.ClassVar"
                or "typing.Iterator" or "typing.Generator" or "collections.abc.Iterator" or "collections.abc.Generator"
                or "typing.AsyncGenerator" or "typing.AsyncIterator" => TypeOf(inner),
            "typing.Union" or "typing.Literal" => null,
            null => null,
            var name => KnownTypes.OfAnnotation.GetValueOrDefault(name, name),
        };
    }

    // A forward reference is a name in quotes; anything richer stays unknown.
    private string? OfText(StringExpression text)
    {
        if (model.ConstantOf(text) is not string name || model.ScopeOf(text).Resolve(name.Split('.')[0]) is not { } symbol)
        {
            return null;
        }

        foreach (var binding in symbol.Bindings)
        {
            if (binding.Node is ClassDefinition definition && name == definition.Name)
            {
                return index.LocalNameOf(definition);
            }
        }

        return null;
    }
}
