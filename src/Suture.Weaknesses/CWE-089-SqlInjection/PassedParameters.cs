using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>Writes the parameters: as one literal beside the query, or as a list that grows along with the query's text.</summary>
internal static class PassedParameters
{
    /// <summary>What is passed to the call: a tuple, a dictionary for named placeholders, or plain arguments for numbered ones.</summary>
    public static string Literal(CodeFile file, ImmutableArray<QueryParameter> parameters, ParameterStyle style)
    {
        if (style == ParameterStyle.Named)
        {
            var quote = Quotes.Preferred(file);
            return "{" + string.Join(", ", parameters.Select(p => $"{quote}{p.Name}{quote}: {p.Text}")) + "}";
        }

        if (style == ParameterStyle.Numbered)
        {
            return string.Join(", ", parameters.Select(p => p.Text));
        }

        return parameters switch
        {
            [{ IsSpread: true } only] => $"tuple({only.Text})",
            [var only] => $"({only.Text},)",
            _ => "(" + string.Join(", ", parameters.Select(Element)) + ")",
        };
    }

    /// <summary>Lines that collect the parameters beside the statements that build the query; null when there is no free name.</summary>
    public static (string Name, ImmutableArray<TextEdit> Edits)? Thread(CodeFile file, List<BoundQuery> bound, ParameterStyle style)
    {
        var used = file.Tree.Root.Descendants().Select(NameOf).ToHashSet(StringComparer.Ordinal);
        if (Array.Find(["params", "query_params", "sql_params"], candidate => !used.Contains(candidate)) is not { } name)
        {
            return null;
        }

        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var one in bound)
        {
            var statement = one.Definition.Statement!;
            var indentation = StatementEditing.IndentationOf(file, statement);
            var lines = one.Definition.Appends ? Grow(file, name, one.Parameters, style) : [Start(file, name, one.Parameters, style)];
            edits.AddRange(lines.Select(line => StatementEditing.InsertAfterLine(file, statement, indentation + line)));
        }

        return (name, edits.ToImmutable());
    }

    private static string Start(CodeFile file, string name, ImmutableArray<QueryParameter> parameters, ParameterStyle style) =>
        style == ParameterStyle.Named
            ? $"{name} = {Literal(file, parameters, style)}"
            : $"{name} = [{string.Join(", ", parameters.Select(Element))}]";

    private static IEnumerable<string> Grow(CodeFile file, string name, ImmutableArray<QueryParameter> parameters, ParameterStyle style) =>
        parameters.Select(p =>
            style == ParameterStyle.Named ? $"{name}[{Quotes.Preferred(file)}{p.Name}{Quotes.Preferred(file)}] = {p.Text}"
            : p.IsSpread ? $"{name}.extend({p.Text})"
            : $"{name}.append({p.Text})");

    private static string Element(QueryParameter parameter) => parameter.IsSpread ? $"*{parameter.Text}" : parameter.Text;

    private static string NameOf(SyntaxNode node) => node switch
    {
        NameExpression name => name.Identifier,
        Parameter parameter => parameter.Name,
        _ => "",
    };
}
