using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>A <c>getattr(object, name)</c> whose result is called: the name chooses what runs.</summary>
internal static class MethodLookup
{
    /// <summary>True when the whole name is chosen and the attribute is called. A constant prefix such as <c>do_</c> marks methods made for it.</summary>
    public static bool IsChosenAndCalled(CodeFile file, CallExpression lookup, Expression name) =>
        !HasConstantText(file, name) && CallOf(lookup) is not null;

    /// <summary>The call of what was looked up: directly, or through the variable that holds it.</summary>
    public static CallExpression? CallOf(CallExpression lookup)
    {
        if (lookup.Parent is CallExpression direct && direct.Callee == lookup)
        {
            return direct;
        }

        if (lookup.Parent is not AssignmentStatement { Targets: [NameExpression variable] })
        {
            return null;
        }

        var scope = (SyntaxNode?)lookup.FirstAncestor<FunctionDefinition>() ?? lookup.Ancestors().Last();
        return scope.Descendants().OfType<CallExpression>()
            .FirstOrDefault(call => call.Callee is NameExpression called && called.Identifier == variable.Identifier);
    }

    private static bool HasConstantText(CodeFile file, Expression name)
    {
        var value = name is NameExpression ? file.Model.OnlyValueOf(name) ?? name : name;
        return StringTemplate.Of(file, value) is { HasHoles: true } template
            && template.Parts.OfType<TemplatePart.Text>().Any(text => text.Value.Length > 0);
    }
}
