using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>What calls do: sinks, sanitizers, sources, pass-throughs, and functions of this file.</content>
internal sealed partial class TaintWalker
{
    private TaintValue? OfCall(CallExpression call)
    {
        var name = model.QualifiedName(call.Callee);
        var receiver = call.Callee is AttributeExpression method ? ValueOf(method.Target)
            : call.Callee is NameExpression ? null : ValueOf(call.Callee);
        var arguments = call.Arguments.IsEmpty ? [] : new TaintValue?[call.Arguments.Length];
        TaintValue? all = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = ValueOf(call.Arguments[i].Value);
            all = TaintValue.Union(all, arguments[i]);
        }

        CheckSinks(call, name, receiver, arguments);
        if (call is { Callee: AttributeExpression { Name: "relative_to", Target: var path }, Arguments: [var parent, ..] } && all is null)
        {
            // It raises an error for paths outside.
            guards.AssumeInside(path, parent.Value, needsSeparator: false);
        }

        if (name is "re.fullmatch" or "re.match" or "re.search" or "re.Pattern.fullmatch" or "re.Pattern.match" or "re.Pattern.search")
        {
            return Result(call, name, receiver, all)?.Cleaned(guards.MaskOfMatch(call, name));
        }

        var isLocal = name is not null && ProjectName.IsLocal(name);
        if (name is not null && !isLocal && !IsAsked && LibraryCatalog.Sanitizers.TryGetValue(name, out var sanitizer))
        {
            return Sanitize(call, sanitizer, all, receiver);
        }

        if (SourceAt(call.Callee) is { } source)
        {
            return TaintValue.Union(TaintValue.Union(source, call.Callee is AttributeExpression ? receiver : null), KeepsArguments(name) || IsAsked ? all : null);
        }

        if (name is null || isLocal)
        {
            if ((name is not null && LocalCall(call, name, receiver, arguments, all, out var known)) || IndirectCall(call, name, arguments, out known))
            {
                return known;
            }

            return TaintValue.Union(ResultOrCallBack(call, name, receiver, arguments, all), AskForReceiver(call, receiver, all));
        }

        return FarCall(call, name, receiver, arguments, all, out var result) ? result : ResultOrCallBack(call, name, receiver, arguments, all);
    }

    private TaintValue? Sanitize(CallExpression call, SanitizerRow sanitizer, TaintValue? all, TaintValue? receiver)
    {
        if (!SinkConditions.Holds(sanitizer.Condition, call, model))
        {
            return TaintValue.Union(all, receiver);
        }

        if (sanitizer.Validates)
        {
            foreach (var argument in call.Arguments)
            {
                guards.Clean(argument.Value, sanitizer.Mask);
            }
        }

        return TaintValue.Union(all, receiver)?.Cleaned(sanitizer.Mask);
    }

    private TaintValue? ResultOrCallBack(CallExpression call, string? name, TaintValue? receiver, TaintValue?[] arguments, TaintValue? all)
    {
        if (HigherOrder.Of(call, name) is { } row && CallBack(call, row, arguments, out var given))
        {
            return row.GivesResults ? given : Result(call, name, receiver, all);
        }

        return TaintValue.Union(Result(call, name, receiver, all), DefaultOf(call, arguments));
    }

    /// <summary>What <c>x.get(key, default)</c> and the like give when there is no such key.</summary>
    private static TaintValue? DefaultOf(CallExpression call, TaintValue?[] arguments) =>
        arguments.Length == 2 && call.Callee is AttributeExpression { Name: "get" or "pop" or "setdefault" } ? arguments[1] : null;

    private static bool KeepsArguments(string? name) => name is "builtins.open" or "io.open";

    /// <summary>A call of something of which no more is known than a library's rows, or the name of the method.</summary>
    private TaintValue? Result(CallExpression call, string? name, TaintValue? receiver, TaintValue? all)
    {
        if (name is "builtins.str.format" && call.Callee is AttributeExpression { Target: StringExpression })
        {
            return OfTemplate(call, all);
        }

        if (name is not null && LibraryCatalog.PassThroughs.Contains(name))
        {
            return !IsAsked && HarmlessTypes.Contains(model.TypeOf(call)) ? null
                : name == "builtins.str.format" ? OfTextMethod(call, "format", TaintValue.Union(all, receiver)) : TaintValue.Union(all, receiver);
        }

        if (call.Callee is not AttributeExpression method)
        {
            return IsAsked ? OfUnknownCall(receiver, all) : null;
        }

        if (Methods.Mutators.Contains(method.Name))
        {
            Take(call, method, all);
        }

        if (IsAsked)
        {
            return OfUnknownCall(receiver, all);
        }

        if (Methods.Clean.Contains(method.Name) || HarmlessTypes.Contains(model.TypeOf(call)))
        {
            return null;
        }

        if (Methods.TakeArguments.Contains(method.Name) && model.TypeOf(method.Target) is null or "builtins.str" or "builtins.bytes")
        {
            return OfTextMethod(call, method.Name, TaintValue.Union(receiver, all));
        }

        return Methods.Opaque.Contains(method.Name) ? null : receiver;
    }

    private TaintValue? OfTextMethod(CallExpression call, string method, TaintValue? value) => method switch
    {
        _ when value is null => null,
        "format" => OfText(call, value),
        "replace" when call.Arguments is [var old, ..] && model.ConstantOf(old.Value) is "\n" or "\r\n" or "\r" =>
            value.Cleaned(SinkKinds.LogMask | SinkKinds.HeaderMask | SinkKinds.EmailMask),
        _ => value,
    };

    /// <summary>A container takes in arguments, by whatever name it is known.</summary>
    private void Take(CallExpression call, AttributeExpression method, TaintValue? all)
    {
        if (all is null)
        {
            return;
        }

        Grow(method.Target, all, call);
        foreach (var alias in method.Target is NameExpression name ? model.AliasesOf(name) : [])
        {
            State!.Add(new Place(alias, ""), all.Flat.With(call, "is put into", method.Target));
        }
    }
}
