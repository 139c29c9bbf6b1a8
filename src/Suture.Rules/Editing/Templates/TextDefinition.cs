using Suture.Syntax.Python;

namespace Suture.Rules.Editing.Templates;

/// <summary>One statement that gives a variable its text, or adds to it; no statement when the text stands where it is used.</summary>
/// <param name="Statement">The assignment.</param>
/// <param name="Value">The expression of the text.</param>
/// <param name="Template">Its constant text and holes.</param>
/// <param name="Appends">True for <c>text += "…"</c> and <c>text = text + "…"</c>.</param>
public sealed record TextDefinition(Statement? Statement, Expression Value, StringTemplate Template, bool Appends)
{
    internal static TextDefinition? Of(CodeFile file, Statement statement, string name)
    {
        var (value, appends) = statement switch
        {
            AssignmentStatement { Targets: [NameExpression] } assignment => (assignment.Value, false),
            AnnotatedAssignment { Value: { } annotated } => (annotated, false),
            AugmentedAssignment { Operator: BinaryOperator.Add } augmented => (augmented.Value, true),
            _ => ((Expression?)null, false),
        };
        if (value is null)
        {
            return null;
        }

        // text += value adds a hole and nothing else.
        var template = StringTemplate.Of(file, value)
            ?? (appends ? new StringTemplate(value, [new TemplatePart.Hole(Brackets.Around(file, value), null, value, true, false)], default) : null);
        var growsItself = template?.Parts is [TemplatePart.Hole { Value: NameExpression first }, ..] && first.Identifier == name;
        return template is null ? null
            : growsItself ? new TextDefinition(statement, value, template with { Parts = template.Parts.RemoveAt(0) }, true)
            : new TextDefinition(statement, value, template, appends);
    }
}
