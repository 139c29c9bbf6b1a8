using Suture.Syntax.Python;

namespace Suture.Rules.Editing.Templates;

/// <summary>Sees through <c>str(x)</c>, which string building does by itself.</summary>
internal static class StrCall
{
    public static Expression? Inner(CodeFile file, Expression expression) =>
        expression is CallExpression { Arguments: [{ ArgumentKind: ArgumentKind.Positional } only] } call
        && file.Model.QualifiedName(call.Callee) is "builtins.str"
            ? only.Value
            : null;
}
