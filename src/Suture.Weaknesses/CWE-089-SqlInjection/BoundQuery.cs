using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>One definition of a query with placeholders in its values' places, and the parameters they stand for.</summary>
/// <param name="Definition">Where the text stands.</param>
/// <param name="Edits">The edits of the text.</param>
/// <param name="Parameters">In the order of their placeholders.</param>
internal sealed record BoundQuery(TextDefinition Definition, ImmutableArray<TextEdit> Edits, ImmutableArray<QueryParameter> Parameters)
{
    /// <summary>Binds the values of one definition; on failure says why.</summary>
    public static (BoundQuery? Bound, string Why) Bind(CodeFile file, TextDefinition definition, Driver driver, ParameterNames names)
    {
        var template = definition.Template;
        var sql = SqlTemplate.Read([.. template.Parts.Select(part => new SqlPart((part as TemplatePart.Text)?.Value))], driver.DoubleQuotesAreStrings);
        var replacements = new List<TemplateReplacement>();
        var edits = new List<TextEdit>();
        var parameters = ImmutableArray.CreateBuilder<QueryParameter>();
        foreach (var value in sql.Values)
        {
            if (value.IsList && ListHole.Read(file, ParameterValue.FirstHole(template, value), driver.Style) is { } list)
            {
                edits.Add(list.Edit);
                parameters.Add(new QueryParameter("", list.Items, true));
                continue;
            }

            if (ParameterValue.Of(file, template, value) is not { } text)
            {
                return (null, "a value is formatted in a way that a parameter would not keep");
            }

            var name = names.Next(file, ParameterValue.FirstHole(template, value));
            replacements.Add(new TemplateReplacement(value.Start, value.End, Placeholder(driver.Style, name)));
            parameters.Add(new QueryParameter(name, text, false));
        }

        return TemplateRewriter.Replace(file, template, replacements, driver.Style == ParameterStyle.Format) is { } rewritten
            ? (new BoundQuery(definition, [.. rewritten, .. edits], parameters.ToImmutable()), "")
            : (null, "the query's text is put together in a way that cannot be edited in place");
    }

    private static string Placeholder(ParameterStyle style, string name) => style switch
    {
        ParameterStyle.QuestionMark => "?",
        ParameterStyle.Format => "%s",
        ParameterStyle.Numbered => name,
        _ => $":{name}",
    };
}
