using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Who fills the parameters of a file's functions: the network, the user, or another program.</summary>
internal sealed class EntryPoints(SemanticModel model, ImmutableArray<EntryTaint> entries)
{
    private readonly RouteHandlers routes = new(model);
    private readonly Callbacks callbacks = new(model);

    /// <summary>What a parameter carries when its function is entered; null when it is harmless whoever calls.</summary>
    public TaintValue? ValueOf(Parameter parameter, int position, FunctionDefinition function) =>
        TaintValue.Union(OwnValueOf(parameter, position, function), PassedIn(parameter, position, function));

    /// <summary>The function of this file whose result fills a parameter: <c>f</c> of <c>Depends(f)</c>.</summary>
    public FunctionDefinition? DependencyOf(Parameter parameter) =>
        routes.DependencyOf(parameter) is { Arguments: [var dependency, ..] } && model.QualifiedName(dependency.Value) is { } name
            ? model.FunctionNamed(name) : null;

    /// <summary>True for a handler whose text a browser shows as HTML.</summary>
    public bool AnswersWithPage(FunctionDefinition function) => routes.AnswersWithPage(function);

    /// <summary>What a parameter carries that is no source by itself: whatever a caller passes.</summary>
    public TaintValue? PlainValueOf(Parameter parameter, int position, FunctionDefinition function)
    {
        var own = new StepChain(parameter, $"{parameter.Name} is a parameter of {function.Name}()", null, null);
        return TaintValue.Union(
            parameter.Name.Length == 0 || IsReceiver(parameter, position, function) ? null
                : TaintValue.Of(new Trace(parameter, SourceStrength.Parameter, position, IsReported: false, 0, own)),
            PassedIn(parameter, position, function));
    }

    private TaintValue? PassedIn(Parameter parameter, int position, FunctionDefinition function)
    {
        if (entries.IsEmpty)
        {
            return null;
        }

        TaintValue? value = null;
        var name = ProjectName.Of(model.LocalNameOf(function));
        foreach (var entry in entries)
        {
            if (entry.Position == position && entry.Function == name)
            {
                var entered = new StepChain(parameter, "is taken as", parameter.Name, StepChain.Of(entry.Steps, null));
                value = TaintValue.Union(value, TaintValue.Of(new Trace(parameter, entry.Strength, -1, IsReported: true, entry.Clean, entered)));
            }
        }

        return value;
    }

    private TaintValue? OwnValueOf(Parameter parameter, int position, FunctionDefinition function)
    {
        if (parameter.Name.Length == 0 || IsReceiver(parameter, position, function) || IsHarmless(parameter))
        {
            return null;
        }

        var strength = StrengthOf(parameter, position, function);
        var note = strength switch
        {
            SourceStrength.Remote => $"{parameter.Name} comes from a request",
            SourceStrength.Local => $"{parameter.Name} comes from the command line",
            _ => $"{parameter.Name} is a parameter of {function.Name}()",
        };
        return TaintValue.Of(new Trace(
            parameter, strength ?? SourceStrength.Parameter, position, strength is not null, 0, new StepChain(parameter, note, null, null)));
    }

    /// <summary>Data of a request object whose type is not known, but which is called <c>request</c> and used as one.</summary>
    public bool IsRequestData(AttributeExpression attribute) =>
        attribute is { Target: NameExpression { Identifier: "request" or "req" } owner }
        && (RequestAttributes.Names.Contains(attribute.Name)
            || (attribute.Name is "post" or "text" or "read" or "multipart" && model.ImportedModules.Contains("aiohttp")))
        && model.QualifiedName(owner) is null && (model.ResolveName(owner) is null || IsParameter(owner));

    /// <summary>Reading from a socket of unknown origin, such as the one that <c>accept()</c> gave.</summary>
    public bool IsReceivedData(AttributeExpression attribute) =>
        attribute.Name is "recv" or "recvfrom" && model.ImportedModules.Contains("socket") && model.TypeOf(attribute.Target) is null;

    private bool IsParameter(NameExpression name) => model.DefinitionsReaching(name) is [{ Kind: BindingKind.Parameter }];

    private SourceStrength? StrengthOf(Parameter parameter, int position, FunctionDefinition function)
    {
        if (routes.StrengthOf(parameter, position, function) is { IsKnown: true } known)
        {
            return known.Strength;
        }

        if (callbacks.IsFilled(function, position) && (!callbacks.IsDependency(function) || routes.TakesFromRequest(parameter)))
        {
            return SourceStrength.Remote;
        }

        return model.IsPublic(function) && !IsService(parameter) && !function.Name.StartsWith("test_", StringComparison.Ordinal)
            ? SourceStrength.Parameter : null;
    }

    private static bool IsReceiver(Parameter parameter, int position, FunctionDefinition function) =>
        parameter.Name is "self" or "cls" || (position == 0 && function.Parent?.Parent is ClassDefinition && !Arguments.IsStatic(function));

    private bool IsHarmless(Parameter parameter)
    {
        if (parameter.Annotation is null)
        {
            return parameter.Default is not null && HarmlessTypes.Contains(model.TypeOf(parameter.Default));
        }

        if (parameter.Annotation is SubscriptExpression generic && model.QualifiedName(generic.Target) is "typing.Literal")
        {
            return true;
        }

        var type = model.TypeOfAnnotation(parameter.Annotation);
        return HarmlessTypes.Contains(type) || IsEnumeration(type);
    }

    /// <summary>True for an enumeration: its members are all that there is.</summary>
    public bool IsEnumeration(string? type) =>
        type is not null && (model.IsOrDerivesFrom(type, "enum.Enum") || model.IsOrDerivesFrom(type, "enum.IntEnum") || model.IsOrDerivesFrom(type, "enum.StrEnum"));

    /// <summary>Objects that a program hands around to work with, not data.</summary>
    private bool IsService(Parameter parameter)
    {
        if (parameter.Name is "conn" or "connection" or "db" or "database" or "cursor" or "cur" or "session" or "engine" or "app"
            or "client" or "logger" or "log" or "ctx" or "context" or "request" or "req" or "con" or "db_conn" or "db_connection")
        {
            return true;
        }

        return parameter.Annotation is not null && model.TypeOfAnnotation(parameter.Annotation) is { } type
            && !type.StartsWith("builtins.", StringComparison.Ordinal) && !type.StartsWith("typing.", StringComparison.Ordinal)
            && !type.StartsWith("pathlib.", StringComparison.Ordinal) && !type.StartsWith("collections.", StringComparison.Ordinal)
            && !type.StartsWith("os.", StringComparison.Ordinal) && !type.StartsWith("<module>.", StringComparison.Ordinal)
            && !type.StartsWith("io.", StringComparison.Ordinal) && !type.StartsWith("tarfile.", StringComparison.Ordinal)
            && !type.StartsWith("zipfile.", StringComparison.Ordinal) && !type.StartsWith("werkzeug.", StringComparison.Ordinal)
            && !type.StartsWith("pydantic.", StringComparison.Ordinal);
    }
}
