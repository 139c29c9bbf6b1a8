using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>Light types: literals, constructors and factories known by rows, annotations, attributes of self. Null is "unknown", never "any".</summary>
internal sealed class TypeInference(SemanticModel model)
{
    private readonly ExpressionMap<string?> known = new(model.Tree.NameCount);

    public string? TypeOf(Expression expression)
    {
        if (OfDisplay(expression) is { } plain)
        {
            return plain;
        }

        if (known.TryGetValue(expression, out var type) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return type;
        }

        known.Set(expression, null);
        type = Find(expression);
        known.Set(expression, type);
        return type;
    }

    /// <summary>The type that several values have in common; None among them is passed over.</summary>
    public string? Common(IReadOnlyList<Expression> values)
    {
        string? common = null;
        foreach (var value in values)
        {
            if (value is KeywordConstant { Value: ConstantKeyword.None })
            {
                continue;
            }

            var type = TypeOf(value);
            if (type is null || (common is not null && common != type))
            {
                return null;
            }

            common = type;
        }

        return common;
    }

    /// <summary>The type of a variable, by all that is ever assigned to it.</summary>
    public string? OfVariable(Symbol symbol)
    {
        string? agreed = null;
        foreach (var binding in symbol.Bindings)
        {
            if (binding is { Kind: BindingKind.Assignment, Value: KeywordConstant { Value: ConstantKeyword.None } })
            {
                continue;
            }

            var type = binding.Kind is BindingKind.Assignment or BindingKind.Declaration or BindingKind.WithTarget ? OfBinding(binding) : null;
            if (type is null || (agreed is not null && agreed != type))
            {
                return null;
            }

            agreed = type;
        }

        return agreed;
    }

    /// <summary>What is told by the expression's kind alone, quicker than it is remembered.</summary>
    private static string? OfDisplay(Expression expression) => expression switch
    {
        NameExpression or AttributeExpression or CallExpression => null,
        StringExpression text => OfLiteral(text),
        NumberExpression number => OfNumber(number),
        KeywordConstant { Value: not ConstantKeyword.None } or ComparisonExpression or UnaryExpression { Operator: UnaryOperator.Not } => "builtins.bool",
        ListExpression or ListComprehension => "builtins.list",
        TupleExpression => "builtins.tuple",
        SetExpression or SetComprehension => "builtins.set",
        DictionaryExpression or DictionaryComprehension => "builtins.dict",
        GeneratorExpression => "types.GeneratorType",
        _ => null,
    };

    private string? Find(Expression expression) => expression switch
    {
        UnaryExpression unary => TypeOf(unary.Operand),
        NameExpression name => OfName(name),
        AttributeExpression attribute => OfAttribute(attribute),
        CallExpression call => model.CallTypes.Of(call),
        AwaitExpression wait => TypeOf(wait.Value),
        NamedExpression named => TypeOf(named.Value),
        ConditionalExpression either => Common([either.Body, either.OrElse]),
        BooleanExpression boolean => Common(boolean.Operands),
        BinaryExpression binary => OfBinary(binary),
        SubscriptExpression subscript => OfSubscript(subscript),
        _ => null,
    };

    private static string OfLiteral(StringExpression text) =>
        text.Pieces.Length > 0 && text.Pieces[0].Prefix.Contains('b', StringComparison.OrdinalIgnoreCase) ? "builtins.bytes" : "builtins.str";

    private static string OfNumber(NumberExpression number) =>
        number.Literal.EndsWith('j') || number.Literal.EndsWith('J') ? "builtins.complex"
        : number.Literal.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? "builtins.int"
        : number.Literal.AsSpan().IndexOfAny(".eE") >= 0 ? "builtins.float" : "builtins.int";

    private string? OfName(NameExpression name)
    {
        var bindings = model.DefinitionsReaching(name);
        if (bindings.Length > DefinitionState.MaximumDefinitions)
        {
            return null;
        }

        string? agreed = null;
        foreach (var binding in bindings)
        {
            if (binding.Kind is BindingKind.Deletion
                || binding is { Kind: BindingKind.Assignment, Value: KeywordConstant { Value: ConstantKeyword.None } })
            {
                continue;
            }

            var type = OfBinding(binding);
            if (type is null || (agreed is not null && agreed != type))
            {
                return null;
            }

            agreed = type;
        }

        return agreed;
    }

    private string? OfBinding(Binding binding)
    {
        switch (binding.Kind)
        {
            case BindingKind.Import or BindingKind.ImportFrom when model.Others is { } others && model.NameImportedBy(binding) is { } name:
                return others.TypeOfValue(name);
            case BindingKind.Parameter:
                return OfParameter((Parameter)binding.Node);
            case BindingKind.Declaration when binding.Node.Parent is AnnotatedAssignment declared:
                return model.Annotations.TypeOf(declared.Annotation);
            case BindingKind.Assignment or BindingKind.Walrus when binding.Value is not null:
                return TypeOf(binding.Value)
                    ?? (binding.Node.Parent is AnnotatedAssignment annotated ? model.Annotations.TypeOf(annotated.Annotation) : null);
            case BindingKind.AugmentedAssignment when binding.Node.Parent is AugmentedAssignment { Operator: BinaryOperator.Add } augmented:
                return Known(augmented.Value, "builtins.str");
            case BindingKind.WithTarget when binding.Value is not null && binding.Node.Parent is WithItem:
                return model.CallTypes.OfContext(binding.Value);
            case BindingKind.ForTarget or BindingKind.ComprehensionTarget
                when binding.Value is not null && binding.Node.Parent is ForStatement or ComprehensionClause:
                return model.CallTypes.OfElement(binding.Value!);
            default:
                return null;
        }
    }

    private string? OfParameter(Parameter parameter) =>
        model.SelfTypeOf(parameter) ?? (parameter.ParameterKind switch
        {
            ParameterKind.Star => "builtins.tuple",
            ParameterKind.DoubleStar => "builtins.dict",
            _ => parameter.Annotation is null ? null : model.Annotations.TypeOf(parameter.Annotation),
        });

    private string? OfAttribute(AttributeExpression attribute)
    {
        if (model.QualifiedName(attribute) is not { } name)
        {
            return null;
        }

        if (KnownTypes.OfAttribute.TryGetValue(name, out var type) || KnownTypes.IsOpenMember(name, out type))
        {
            return type;
        }

        var values = model.Attributes.Of(name);
        return (values.IsEmpty ? null : Common(values)) ?? model.Annotations.OfMember(name) ?? model.Others?.TypeOfValue(name);
    }

    private string? OfBinary(BinaryExpression binary)
    {
        var left = TypeOf(binary.Left);
        if (binary.Operator == BinaryOperator.Modulo && left is "builtins.str" or "builtins.bytes")
        {
            return left;
        }

        var right = TypeOf(binary.Right);
        return binary.Operator switch
        {
            BinaryOperator.Add when left is "builtins.str" or "builtins.bytes" => left,
            BinaryOperator.Add when right is "builtins.str" or "builtins.bytes" => right,
            BinaryOperator.Multiply when left is "builtins.str" or "builtins.list" => left,
            BinaryOperator.Multiply when right is "builtins.str" or "builtins.list" => right,
            BinaryOperator.Divide when left is "pathlib.Path" || right is "pathlib.Path" => "pathlib.Path",
            BinaryOperator.Divide when IsNumber(left) && IsNumber(right) => "builtins.float",
            _ when left == right => left,
            _ when IsNumber(left) && IsNumber(right) => "builtins.float",
            _ => null,
        };
    }

    private string? OfSubscript(SubscriptExpression subscript)
    {
        if (TypeOf(subscript.Target) is "builtins.str" or "builtins.bytes")
        {
            return subscript.Index is SliceExpression ? TypeOf(subscript.Target) : Known(subscript.Target, "builtins.str");
        }

        return (model.QualifiedName(subscript.Target) is { } name ? KnownTypes.OfElement.GetValueOrDefault(name) : null)
            ?? (TypeOf(subscript.Target) is { } type ? KnownTypes.OfElement.GetValueOrDefault(type) : null);
    }

    private string? Known(Expression expression, string type) => TypeOf(expression) == type ? type : null;

    private static bool IsNumber(string? type) => type is "builtins.int" or "builtins.float" or "builtins.bool";
}
