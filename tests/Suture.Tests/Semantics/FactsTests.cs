using System.Globalization;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Tests.Semantics;

/// <summary>Asks for facts of the last call's callee or argument in small programs.</summary>
public abstract class FactsTests
{
    protected static SemanticModel ModelOf(string code) => SemanticModel.Create(PythonParser.Parse(code));

    /// <summary>The qualified name of what the last call of a program calls.</summary>
    protected static string? LastCallee(string code)
    {
        var model = ModelOf(code);
        return model.QualifiedName(model.Calls.MaxBy(call => call.Span.End)!.Callee);
    }

    /// <summary>The first argument of the call of <c>show</c>.</summary>
    protected static (SemanticModel Model, Expression Shown) Shown(string code)
    {
        var model = ModelOf(code);
        var call = model.Calls.Single(call => call.Callee is NameExpression { Identifier: "show" });
        return (model, call.Arguments[0].Value);
    }

    protected static string? TypeOfShown(string code)
    {
        var (model, shown) = Shown(code);
        return model.TypeOf(shown);
    }

    protected static object? ConstantOfShown(string code)
    {
        var (model, shown) = Shown(code);
        return model.ConstantOf(shown);
    }

    /// <summary>The lines, from one, of the bindings that reach the shown name.</summary>
    protected static string LinesReachingShown(string code)
    {
        var (model, shown) = Shown(code);
        var lines = model.DefinitionsReaching((NameExpression)shown)
            .Select(binding => model.Tree.Source.PositionAt(binding.Node.Span.Start).Line + 1)
            .Order();
        return string.Join(' ', lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));
    }
}
