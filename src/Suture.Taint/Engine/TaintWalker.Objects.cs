using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Objects of this file's classes: what constructors make of their arguments.</content>
internal sealed partial class TaintWalker
{
    private TaintValue? Construct(CallExpression call, string name, ClassDefinition type, TaintValue?[] arguments, TaintValue? all)
    {
        if (model.FunctionNamed(model.MemberOf(name, "__init__")) is { } maker)
        {
            return Make(call, maker, arguments, all);
        }

        if (analysis.Entries.IsEnumeration(name))
        {
            CleanAll(call, SinkKinds.All);
            return null;
        }

        var fields = all is null ? [] : model.FieldsOf(type);
        return fields.IsDefaultOrEmpty ? all : OfFields(call, fields, arguments);
    }

    /// <summary>An object whose parts are what the constructor leaves in it.</summary>
    private TaintValue? Make(CallExpression call, FunctionDefinition maker, TaintValue?[] arguments, TaintValue? all)
    {
        analysis.Outline?.NoteLocal(call, maker, body, all);
        if (analysis.SummaryOf(maker, body) is not { } summary)
        {
            return null;
        }

        var offset = summary.Signature.OffsetOf(call, isConstructor: true);
        var passed = Arguments.Pass(call, summary.Signature, offset, arguments);
        PassOn(call, maker, summary, passed);
        CleanArguments(call, summary.Signature, offset, summary.CleansOnReturn);
        var parts = new List<(string Key, TaintValue? Value)>();
        foreach (var effect in summary.Effects)
        {
            var value = Exchange(effect.Value, passed)?.With(call, "is kept by", maker);
            if (effect.Parameter > 0)
            {
                LeaveIn(PlaceOfArgument(call, effect.Parameter, summary.Signature, offset), effect, call, maker, passed);
            }
            else if (value is not null && effect.Path.Length > 0)
            {
                var first = Place.FirstOf(effect.Path);
                parts.Add((first, first.Length == effect.Path.Length ? value : TaintValue.OfParts([(effect.Path[first.Length..], value)])));
            }
        }

        return TaintValue.OfParts(parts);
    }

    private static TaintValue? OfFields(CallExpression call, IReadOnlyList<string> fields, TaintValue?[] arguments)
    {
        var parts = new List<(string Key, TaintValue? Value)>();
        TaintValue? rest = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            var field = argument.ArgumentKind switch
            {
                ArgumentKind.Keyword => argument.Name,
                ArgumentKind.Positional when i < fields.Count => fields[i],
                _ => null,
            };
            rest = field is null ? TaintValue.Union(rest, arguments[i]?.Flat) : rest;
            parts.Add(field is null ? (Structure.Keys, null) : ("." + field, arguments[i]));
        }

        return rest is null ? TaintValue.OfParts(parts) : TaintValue.OfParts(parts, rest)?.Flat;
    }

    /// <summary>What a method that the language calls on an object of this file's classes gives: <c>__enter__</c>, <c>__iter__</c>.</summary>
    private bool SpecialMethod(Expression target, string name, out TaintValue? result)
    {
        result = null;
        if (!model.DefinesMethod(name) || model.TypeOf(target) is not { } type || !ProjectName.IsLocal(type)
            || model.FunctionNamed(model.MemberOf(type, name)) is not { } method)
        {
            return false;
        }

        var receiver = Peek(target);
        if (Summary(method, receiver) is not { Signature.Parameters.Length: > 0 } summary)
        {
            return false;
        }

        var passed = new TaintValue?[summary.Signature.Parameters.Length];
        passed[0] = receiver;
        PassOn(target, method, summary, passed);
        result = ResultOf(target, method, summary, passed);
        return true;
    }

    private void CleanAll(CallExpression call, ulong mask)
    {
        foreach (var argument in call.Arguments)
        {
            guards.Clean(argument.Value, mask);
        }
    }

    /// <summary>A variable whose one value is an object that this function makes: what other objects of its class hold is none of its.</summary>
    private bool IsFresh(Expression variable) =>
        variable is NameExpression name && model.OnlyValueOf(name) is CallExpression made
        && model.QualifiedName(made.Callee) is { } type && ProjectName.IsLocal(type) && model.ClassNamed(type) is not null;
}
