using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Rules.Editing.Templates;

/// <summary>The text that an expression stands for: written on the spot, or put together by the statements before it.</summary>
/// <param name="Definitions">In order of position; one without a statement when the text stands on the spot.</param>
/// <param name="OtherUses">Where else the variable is read, in order; none when the text stands on the spot.</param>
public sealed record BuiltText(ImmutableArray<TextDefinition> Definitions, ImmutableArray<NameExpression> OtherUses)
{
    /// <summary>Null when the text comes about in a way that cannot be followed.</summary>
    public static BuiltText? Of(CodeFile file, Expression expression)
    {
        if (expression is not NameExpression name)
        {
            return StringTemplate.Of(file, expression) is { } template ? new BuiltText([new TextDefinition(null, expression, template, false)], []) : null;
        }

        var bindings = VariableBindings.Of(name);
        var definitions = new List<TextDefinition>();
        for (var i = bindings.Before.Length - 1; i >= 0; i--)
        {
            if (TextDefinition.Of(file, bindings.Before[i], name.Identifier) is not { } definition)
            {
                return null;
            }

            definitions.Insert(0, definition);
            if (!definition.Appends && VariableBindings.Dominates(bindings.Before[i], name))
            {
                return new BuiltText([.. definitions], [.. bindings.OtherUses.Where(use => !definitions.Exists(d => d.Appends && d.Value.Span.Contains(use.Span)))]);
            }
        }

        return null;
    }
}
