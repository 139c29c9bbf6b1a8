using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Values whose parts are kept apart: displays, what loops step over, what patterns take apart.</content>
internal sealed partial class TaintWalker
{
    private TaintValue? OfSequence(SyntaxNode display)
    {
        TaintValue?[]? values = null;
        var isOpen = false;
        for (var i = 0; i < display.ChildCount; i++)
        {
            if (ValueOf((Expression)display.ChildAt(i)!) is { } value)
            {
                // Where a star unfolds, nobody knows the positions of what follows.
                isOpen |= display.ChildAt(i) is StarredExpression;
                (values ??= new TaintValue?[display.ChildCount])[i] = value;
            }
        }

        var whole = values is null ? null : TaintValue.OfParts(values.Select((value, i) => (Structure.Position(i), value)));
        return isOpen ? whole?.Flat : whole;
    }

    private TaintValue? OfDictionary(DictionaryExpression dictionary)
    {
        // Most displays carry nothing: then nobody asks for their keys.
        (TaintValue? Key, TaintValue? Value)[]? held = null;
        for (var i = 0; i < dictionary.Items.Length; i++)
        {
            var item = dictionary.Items[i];
            var value = ValueOf(item.Value);
            var key = item.Key is null || IsPlain(item.Key) || Place.KeyOf(item.Key, model) is not null ? null : ValueOf(item.Key);
            if (value is not null || key is not null)
            {
                (held ??= new (TaintValue?, TaintValue?)[dictionary.Items.Length])[i] = (key, value);
            }
        }

        return held is null ? null : OfItems(dictionary, held);
    }

    private TaintValue? OfItems(DictionaryExpression dictionary, (TaintValue? Key, TaintValue? Value)[] held)
    {
        var parts = new List<(string Key, TaintValue? Value)>(held.Length);
        TaintValue? rest = null;
        var isOpen = false;
        for (var i = 0; i < held.Length; i++)
        {
            var (node, value) = (dictionary.Items[i].Key, held[i].Value);
            var key = node is null ? null : Place.KeyOf(node, model);
            isOpen |= node is null && value is not null;
            rest = TaintValue.Union(rest, key is null ? value : null);
            parts.Add(key is null ? (Structure.Keys, held[i].Key) : (key, value));
        }

        var whole = TaintValue.OfParts(parts, rest);
        return isOpen ? whole?.Flat : whole;
    }

    /// <summary>What one element of an iterable carries; the sinks inside it have been seen already.</summary>
    private TaintValue? Element(Expression iterable)
    {
        if (SpecialMethod(iterable, "__iter__", out var given))
        {
            return given;
        }

        if (iterable is not CallExpression { Arguments: var arguments } call)
        {
            return Peek(iterable)?.Element;
        }

        switch (model.QualifiedName(call.Callee))
        {
            case "builtins.zip":
                return TaintValue.OfParts(arguments.Select((argument, i) => (Structure.Position(i), Element(argument.Value))));
            case "builtins.enumerate" when arguments is [var only, ..]:
                return TaintValue.OfParts([(Structure.Position(1), Element(only.Value))]);
            case "builtins.sorted" or "builtins.reversed" or "builtins.list" or "builtins.tuple" or "builtins.set" or "builtins.iter" when arguments is [var only, ..]:
                return Element(only.Value);
            default:
                return call is { Callee: AttributeExpression { Name: "items" } method, Arguments: [] } && Peek(method.Target) is { } items
                    ? TaintValue.OfParts([(Structure.Position(0), items.Keys), (Structure.Position(1), items.Items)])
                    : Peek(iterable)?.Element;
        }
    }

    /// <summary>Gives the names of a pattern what they take of the subject.</summary>
    private void Bind(Pattern pattern, TaintValue? value)
    {
        if (model.BindingAt(pattern) is { } binding)
        {
            State!.Set(new Place(binding.Symbol, ""), value);
        }

        switch (pattern)
        {
            case AsPattern { Pattern: { } inner }:
                Bind(inner, value);
                break;
            case OrPattern either:
                BindEach(either.Alternatives, (_, _) => value);
                break;
            case SequencePattern sequence:
                var star = sequence.Elements.TakeWhile(element => element is not StarPattern).Count();
                BindEach(sequence.Elements, (_, i) => i < star ? value?.Member(Structure.Position(i)) : value?.Flat);
                break;
            case MappingPattern mapping:
                BindEach(mapping.Patterns, (_, i) => Place.KeyOf(mapping.Keys[i], model) is { } key ? value?.Member(key) : value?.Flat);
                break;
            case ClassPattern type:
                BindEach(type.KeywordPatterns, (_, i) => value?.Member("." + type.KeywordNames[i]));
                BindEach(type.Positional, (_, _) => value?.Flat);
                break;
        }
    }

    private void BindEach(IReadOnlyList<Pattern> patterns, Func<Pattern, int, TaintValue?> valueOf)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            Bind(patterns[i], valueOf(patterns[i], i));
        }
    }

    /// <summary>Text built from a literal template: only what it takes in counts, and numbers do no harm.</summary>
    private TaintValue? OfTemplate(Expression built, TaintValue? all)
    {
        if (all is null || StringShape.Of(built, model).Parts is not { IsDefaultOrEmpty: false } parts || parts.Any(part => part is StringHole { Origin: HoleOrigin.Operand }))
        {
            return all?.Flat;
        }

        TaintValue? taken = null;
        foreach (var part in parts)
        {
            taken = part is StringHole hole && !TakesNumber(hole) ? TaintValue.Union(taken, Peek(hole.Expression)?.Flat) : taken;
        }

        return taken;
    }

    private static bool TakesNumber(StringHole hole) => hole.Origin == HoleOrigin.Percent
        ? hole.Conversion is not ('s' or 'r' or 'a' or 'c' or null)
        : hole.FormatSpec.Length > 0 && "bdoxXeEfFgGn%".Contains(hole.FormatSpec[^1], StringComparison.Ordinal);
}
