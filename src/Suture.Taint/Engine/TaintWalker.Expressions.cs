using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>What expressions carry.</content>
internal sealed partial class TaintWalker
{
    private TaintValue? ValueOf(Expression expression)
    {
        if (State is null || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
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
                Store(named.Target, value, named, named.Value);
                return value;
            case LambdaExpression lambda:
                ValueOf(lambda.Body);
                return null;
            case ListComprehension or SetComprehension or GeneratorExpression or DictionaryComprehension:
                return OfComprehension(expression);
            default:
                return EvaluateChildren(expression);
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
            return State.Whole(symbol);
        }

        var value = TaintValue.Union(State.Whole(symbol), SourceAt(name));
        return symbol.IsVariable ? TaintValue.Union(value, analysis.Shared.Of(symbol, body)) : value;
    }

    private TaintValue? OfAttribute(AttributeExpression attribute)
    {
        if (PlaceOf(attribute) is { } place && State!.TryGet(place, out var kept))
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

        var shared = type is null ? null : OfSharedAttribute(model.MemberOf(type, attribute.Name), attribute);
        var value = TaintValue.Union(ValueOf(attribute.Target), shared);
        return attribute.Name is "name" or "stem" or "suffix" && type == "pathlib.Path" ? value?.Cleaned(SinkKinds.PathMask) : value;
    }

    private TaintValue? OfSubscript(SubscriptExpression subscript)
    {
        var index = OfIndex(ValueOf(subscript.Index));
        if (PlaceOf(subscript) is { } place && State!.TryGet(place, out var kept))
        {
            return kept;
        }

        // One item of a variable whose other items are known by their keys is none of those.
        var value = SourceAt(subscript) ?? (subscript.Target is NameExpression name && PlaceOf(name) is { } whole && PlaceOf(subscript) is not null
            && State!.TryGet(whole, out var container) ? container : ValueOf(subscript.Target));
        return TaintValue.Union(value, index);
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

        return TaintValue.Union(ValueOf(left), all);
    }

    // Each operand runs only where the ones before it came out so: x in ALLOWED and run(x).
    private TaintValue? OfBoolean(BooleanExpression boolean)
    {
        var before = State!;
        State = before.Copy();
        TaintValue? all = null;
        foreach (var operand in boolean.Operands)
        {
            all = TaintValue.Union(all, ValueOf(operand));
            guards.Assume(operand, boolean.Operator == BooleanOperator.And);
        }

        State = before;
        StoreWalruses(boolean);
        return all;
    }

    private TaintValue? OfConditional(ConditionalExpression either)
    {
        ValueOf(either.Test);
        var before = State!;
        State = before.Copy();
        guards.Assume(either.Test, true);
        var value = ValueOf(either.Body);
        State = before.Copy();
        guards.Assume(either.Test, false);
        value = TaintValue.Union(value, ValueOf(either.OrElse));
        State = before;
        return value;
    }

    private void StoreWalruses(BooleanExpression boolean)
    {
        foreach (var operand in boolean.Operands)
        {
            if (operand is NamedExpression named)
            {
                Store(named.Target, Peek(named.Value), named, named.Value);
            }
        }
    }

    private TaintValue? OfComprehension(Expression comprehension)
    {
        var before = State!;
        State = before.Copy();
        foreach (var child in comprehension.Children)
        {
            if (child is ComprehensionClause clause)
            {
                ValueOf(clause.Iterable);
                Store(clause.Target, Element(clause.Iterable), clause.Target, null);
                foreach (var condition in clause.Conditions)
                {
                    ValueOf(condition);
                    guards.Assume(condition, true);
                }
            }
        }

        TaintValue? all = null;
        foreach (var child in comprehension.Children)
        {
            all = child is Expression element ? TaintValue.Union(all, ValueOf(element)) : all;
        }

        State = before;
        return all;
    }

    /// <summary>What one element of an iterable carries; the sinks inside it have been seen already.</summary>
    private TaintValue? Element(Expression iterable) => Peek(iterable);

    private TaintValue? SourceAt(Expression expression)
    {
        var name = model.QualifiedName(expression);
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
