using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>What a file wants to be given when it runs as a program: arguments, lines of input, variables.</summary>
internal static class ScriptFields
{
    public static void Add(TemplateDraft draft, ImmutableArray<string> at, SyntaxNode code, CodeFile file)
    {
        AddArray(draft, at.Add("argv"), ArgumentsOf(code, file));
        AddArray(draft, at.Add("stdin"), [.. LinesOf(code, file).Select(NeutralValue.Text)]);
        foreach (var name in VariablesOf(code, file))
        {
            draft.Add(at.Add("env").Add(name), NeutralValue.Text(ParameterValues.ForName(name)));
        }
    }

    private static void AddArray(TemplateDraft draft, ImmutableArray<string> path, ImmutableArray<NeutralValue> values)
    {
        if (!values.IsEmpty)
        {
            var holes = values.SelectMany((value, index) => value.Holes.IsEmpty ? [] : new[] { ImmutableArray.Create<JsonNode>(index) });
            draft.Add(path, new NeutralValue(new JsonArray([.. values.Select(value => value.Json?.DeepClone())]), [.. holes]));
        }
    }

    private static ImmutableArray<NeutralValue> ArgumentsOf(SyntaxNode code, CodeFile file)
    {
        var parsed = ArgumentParser(code, file);
        var count = code.Descendants().OfType<SubscriptExpression>()
            .Where(subscript => Dotted.NameOf(subscript.Target) is "sys.argv" or "argv")
            .Select(subscript => file.Model.ConstantOf(subscript.Index) is long index && index is > 0 and < 20 ? (int)index : 0)
            .DefaultIfEmpty(0)
            .Max();
        return parsed.IsEmpty ? [.. Enumerable.Repeat(NeutralValue.Text(ParameterValues.Plain), count)] : parsed;
    }

    // parser.add_argument("name") and parser.add_argument("--name", …)
    private static ImmutableArray<NeutralValue> ArgumentParser(SyntaxNode code, CodeFile file)
    {
        var (named, positional) = (new List<NeutralValue>(), new List<NeutralValue>());
        foreach (var call in code.Descendants().OfType<CallExpression>().Where(call => call.Callee is AttributeExpression { Name: "add_argument" }).OrderBy(call => call.Span.Start))
        {
            var names = call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Positional).Select(argument => file.Model.ConstantOf(argument.Value)).OfType<string>().ToArray();
            if (names.Length == 0 || call.Arguments.Any(argument => argument.Name == "action"))
            {
                continue;
            }

            var value = ValueOf(call, names[^1].TrimStart('-'), file);
            if (names[0].StartsWith('-'))
            {
                named.Add(new NeutralValue(names[^1], []));
                named.Add(value);
            }
            else
            {
                positional.Add(value);
            }
        }

        return [.. positional, .. named];
    }

    private static NeutralValue ValueOf(CallExpression call, string name, CodeFile file)
    {
        var choices = call.Arguments.FirstOrDefault(argument => argument.Name == "choices");
        var first = choices is null ? null : file.Model.ConstantItemsOf(choices.Value) is { IsDefaultOrEmpty: false } items ? items[0] as string : null;
        var type = call.Arguments.FirstOrDefault(argument => argument.Name == "type");
        return NeutralValue.Text(first ?? (type is not null && file.TextOf(type.Value) is "int" or "float" ? "1" : ParameterValues.ForName(name)));
    }

    private static IEnumerable<string> LinesOf(SyntaxNode code, CodeFile file) =>
        code.Descendants().OfType<CallExpression>()
            .Where(call => file.Model.QualifiedName(call.Callee) is "builtins.input" or "sys.stdin.read" or "sys.stdin.readline" or "getpass.getpass")
            .OrderBy(call => call.Span.Start)
            .Select(call => IsNumber(call) ? "1" : ParameterValues.Plain);

    private static bool IsNumber(CallExpression call) =>
        call.FirstAncestor<CallExpression>() is { Callee: NameExpression { Identifier: "int" or "float" } };

    private static IEnumerable<string> VariablesOf(SyntaxNode code, CodeFile file) =>
        code.Descendants().OfType<Expression>().OrderBy(node => node.Span.Start)
            .Select(node => node switch
            {
                SubscriptExpression subscript when Dotted.NameOf(subscript.Target) is "os.environ" => file.Model.ConstantOf(subscript.Index) as string,
                CallExpression { Arguments: [var first, ..] } call when Dotted.NameOf(call.Callee) is "os.environ.get" or "os.getenv" => file.Model.ConstantOf(first.Value) as string,
                _ => null,
            })
            .OfType<string>()
            .Distinct();
}
