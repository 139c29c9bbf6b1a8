using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>What expressions carry.</content>
internal sealed partial class TaintWalker
{
    private List<NameExpression>? walruses;

    private TaintValue? ValueOf(Expression expression)
    {
        if (State is null || IsPlain(expression) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return null;
        }

        var value = Compute(expression);
        if (value is not null && expression is StringExpression or BinaryExpression)
        {
            value = OfText(expression, value);
        }

        if (analysis.Marks is { } marks)
        {
            value = Asked(expression, value, marks);
        }

        return value is not null && expression is not CallExpression && IsNumeric(expression) ? null : value;
    }

    /// <summary>True for what carries nothing whatever stands around it, and needs no looking at.</summary>
    private bool IsPlain(Expression expression) =>
        expression is NumberExpression or KeywordConstant or StringExpression { IsFormatted: false } && !IsAsked;

    private TaintValue? Compute(Expression expression)
    {
        switch (expression)
        {
            case NameExpression name:
                return OfName(name);
            case AttributeExpression attribute:
                return OfAttribute(attribute);
            case SubscriptExpression subscript:
                return OfSubscript(subscript);
            case CallExpression call:
                return OfCall(call);
            case BinaryExpression binary:
                return OfBinary(binary);
            case BooleanExpression boolean:
                return OfBoolean(boolean);
            case ConditionalExpression either:
                return OfConditional(either);
            case ComparisonExpression or UnaryExpression { Operator: UnaryOperator.Not }:
                EvaluateChildren(expression);
                return null;
            case NamedExpression named:
                var value = ValueOf(named.Value);
                Store(named.Target, value, named);
                walruses?.Add(named.Target);
                return value;
            case LambdaExpression lambda:
                ValueOf(lambda.Body);
                return null;
            case ListComprehension or SetComprehension or GeneratorExpression or DictionaryComprehension:
                return OfComprehension(expression);
            case TupleExpression or ListExpression:
                return OfSequence(expression);
            case DictionaryExpression dictionary:
                return OfDictionary(dictionary);
            case YieldExpression or YieldFromExpression:
                returns?.AddYield(EvaluateChildren(expression)?.Element);
                return null;
            case AwaitExpression or StarredExpression:
                return EvaluateChildren(expression);
            default:
                return EvaluateChildren(expression)?.Flat;
        }
    }

    /// <summary>The union of what all expressions below a node carry; right for displays, f-strings, await, stars, slices.</summary>
    private TaintValue? EvaluateChildren(SyntaxNode node)
    {
        TaintValue? all = null;
        foreach (var child in node.Children)
        {
            if (child is Expression expression)
            {
                all = TaintValue.Union(all, ValueOf(expression));
            }
            else if (child is not Block && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                all = TaintValue.Union(all, EvaluateChildren(child));
            }
        }

        return all;
    }

    private TaintValue? OfName(NameExpression name)
    {
        if (model.ResolveName(name) is not { } symbol)
        {
            return SourceAt(name);
        }

        if (State!.TryGet(new Place(symbol, ""), out _))
        {
            return symbol.IsShared ? TaintValue.Union(State.Whole(symbol), analysis.Shared.Of(symbol, body)) : State.Whole(symbol);
        }

        var value = TaintValue.Union(State.Whole(symbol), SourceAt(name));
        return symbol.IsVariable ? TaintValue.Union(value, analysis.Shared.Of(symbol, body)) : value;
    }

    private TaintValue? OfAttribute(AttributeExpression attribute)
    {
        if (State!.HasParts && PlaceOf(attribute) is { } place && State.TryGet(place, out var kept))
        {
            return kept;
        }

        if (SourceAt(attribute) is { } source)
        {
            return source;
        }

        var type = model.TypeOf(attribute.Target);
        if (type == "argparse.Namespace" && analysis.CommandLine.IsHarmless(attribute.Name))
        {
            return null;
        }

        var name = type is null ? model.QualifiedName(attribute) : model.MemberOf(type, attribute.Name);
        if (name is not null && model.PropertyNamed(name) is { } property)
        {
            return OfProperty(attribute, property, ValueOf(attribute.Target));
        }

        var shared = name is null ? null : IsFresh(attribute.Target) ? OfClassAttribute(name) : OfSharedAttribute(name, attribute);
        var value = TaintValue.Union(PartOf(attribute.Target, attribute.Name), shared);
        return attribute.Name is "name" or "stem" or "suffix" && type == "pathlib.Path" ? value?.Cleaned(SinkKinds.PathMask) : value;
    }

    private TaintValue? PartOf(Expression target, string attribute)
    {
        // Few variables have parts of their own; the others need no putting together.
        if (!IsAsked && target is NameExpression name && model.ResolveName(name) is { IsShared: false } symbol && State!.TryGet(new Place(symbol, ""), out var whole))
        {
            return whole is null && !State.HasParts ? null : State.Part(symbol, "." + attribute);
        }

        return ValueOf(target)?.Member("." + attribute);
    }

    private TaintValue? OfSubscript(SubscriptExpression subscript)
    {
        var index = OfIndex(ValueOf(subscript.Index));
        if (State!.HasParts && PlaceOf(subscript) is { } place && State.TryGet(place, out var kept))
        {
            return kept;
        }

        if (SourceAt(subscript) is { } source)
        {
            return TaintValue.Union(source, index);
        }

        var whole = ValueOf(subscript.Target);
        return TaintValue.Union(whole is not null && Place.KeyOf(subscript.Index, model) is { } key ? whole.Member(key) : whole?.Flat, index);
    }

    /// <summary>What is built from text is text, and what it begins with says where an address leads.</summary>
    private TaintValue? OfText(Expression expression, TaintValue value)
    {
        var mask = (analysis.Sinks.Kinds & SinkKinds.NoSqlMask) != 0 && model.TypeOf(expression) is "builtins.str" ? SinkKinds.NoSqlMask : 0;
        if ((analysis.Sinks.Kinds & SinkKinds.AddressMask) != 0)
        {
            mask |= AddressShape.Mask(expression, model, Peek);
        }

        return value.Cleaned(mask);
    }

    private TaintValue? OfBinary(BinaryExpression binary)
    {
        TaintValue? all = null;
        Expression left = binary;
        while (left is BinaryExpression chain)
        {
            all = TaintValue.Union(all, ValueOf(chain.Right));
            left = chain.Left;
        }

        all = TaintValue.Union(ValueOf(left), all);
        return binary is { Operator: BinaryOperator.Modulo, Left: StringExpression } ? OfTemplate(binary, all) : all?.Flat;
    }

    // Each operand runs only where the ones before it came out so: x in ALLOWED and run(x).
    private TaintValue? OfBoolean(BooleanExpression boolean)
    {
        var before = State!;
        var wasShared = before.IsShared;
        State = before.Copy();
        TaintValue? all = null;
        foreach (var operand in boolean.Operands)
        {
            // What makes `and` stop is false: empty, zero or None.
            var value = ValueOf(operand);
            all = boolean.Operator == BooleanOperator.And ? value : TaintValue.Union(all, value);
            guards.Assume(operand, boolean.Operator == BooleanOperator.And);
        }

        (State, before.IsShared) = (before, wasShared);
        StoreWalruses(boolean);
        return all;
    }

    private TaintValue? OfConditional(ConditionalExpression either)
    {
        ValueOf(either.Test);
        var before = State!;
        var wasShared = before.IsShared;
        State = before.Copy();
        guards.Assume(either.Test, true);
        var value = ValueOf(either.Body);
        State = before.Copy();
        guards.Assume(either.Test, false);
        value = TaintValue.Union(value, ValueOf(either.OrElse));
        (State, before.IsShared) = (before, wasShared);
        return value;
    }

    private void StoreWalruses(BooleanExpression boolean)
    {
        foreach (var operand in boolean.Operands)
        {
            if (operand is NamedExpression named)
            {
                Store(named.Target, Peek(named.Value), named);
            }
        }
    }

    private TaintValue? OfComprehension(Expression comprehension)
    {
        var (before, outer) = (State!, walruses);
        (State, walruses) = (before.Copy(), []);
        foreach (var child in comprehension.Children)
        {
            if (child is ComprehensionClause clause)
            {
                ValueOf(clause.Iterable);
                Store(clause.Target, Element(clause.Iterable), clause.Target);
                foreach (var condition in clause.Conditions)
                {
                    ValueOf(condition);
                    guards.Assume(condition, true);
                }
            }
        }

        var value = comprehension is DictionaryComprehension dictionary
            ? TaintValue.OfParts([(Structure.Keys, ValueOf(dictionary.Key))], ValueOf(dictionary.Value))
            : ListOf(ValueOf((Expression)comprehension.ChildAt(0)!));
        foreach (var target in walruses)
        {
            // A walrus binds in the scope around the comprehension (PEP 572), if there was anything to step over.
            if (PlaceOf(target) is { } place && State.TryGet(place, out var bound))
            {
                before.Add(place, bound);
            }
        }

        (State, walruses) = (before, outer);
        return value;
    }

    private static TaintValue? ListOf(TaintValue? element) => element is { Depth: > 0 } ? TaintValue.OfParts([], element) : element;

    private TaintValue? SourceAt(Expression expression)
    {
        var name = model.QualifiedName(expression);
        if (name is not null && ProjectName.IsLocal(name))
        {
            // No row and no other file speaks of it.
            name = null;
        }

        if (name is not null && !IsAsked && LibraryCatalog.Sources.TryGetValue(name, out var row))
        {
            return NewSource(expression, row.Strength, name, row.Clean);
        }

        if (name is not null && analysis.Outline is { } outline && outline.IsElsewhere(name))
        {
            outline.NoteRead(name);
        }

        if (name is not null && OfFarValue(name, expression) is { } value)
        {
            return value;
        }

        if (analysis.Marks is { } marks)
        {
            return Marked(expression, null, marks);
        }

        return expression is AttributeExpression attribute && (analysis.Entries.IsRequestData(attribute) || analysis.Entries.IsReceivedData(attribute))
            ? NewSource(expression, SourceStrength.Remote, model.Tree.TextOf(attribute)) : null;
    }

    /// <summary>What an attribute, or a variable of another module, was given anywhere.</summary>
    private TaintValue? OfSharedAttribute(string name, Expression reader) =>
        ProjectName.IsLocal(name) ? analysis.Shared.OfAttribute(name, body) : OfFarValue(name, reader);

    /// <summary>What the body of a class gives an attribute of all its objects.</summary>
    private TaintValue? OfClassAttribute(string name) =>
        name.LastIndexOf('.') is var dot && model.ClassNamed(name[..dot]) is { } type
        && model.ScopeOpenedBy(type)?.Find(name[(dot + 1)..]) is { } symbol ? analysis.Shared.Of(symbol, body) : null;

    private static TaintValue NewSource(SyntaxNode node, SourceStrength strength, string name, ulong clean = 0) =>
        TaintValue.Of(new Trace(node, strength, -1, true, clean, new StepChain(node, $"{name} is read", null, null)));

    private bool IsNumeric(Expression expression) => !IsAsked && HarmlessTypes.Contains(model.TypeOf(expression));

    /// <summary>The state that holds when an expression is true, for a function that returns it.</summary>
    public TaintState StateWhenTrue(Expression condition)
    {
        var before = State!;
        State = before.Copy();
        guards.Assume(condition, true);
        var state = State;
        State = before;
        return state;
    }
}
