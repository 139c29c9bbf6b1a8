using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>Finds the statements that put a query's text together, up to the call that runs it.</summary>
internal static class QueryDefinitions
{
    private static readonly string[] Executions = ["execute", "executemany", "executescript", "fetch", "fetchrow", "fetchval", "fetchone", "raw"];

    /// <summary>In order of position; null when the text comes about in a way that cannot be followed, or is run elsewhere too.</summary>
    public static ImmutableArray<TextDefinition>? Of(CodeFile file, Expression query) =>
        BuiltText.Of(file, query) is { } built
            && built.Definitions.All(definition => definition.Statement is null || StatementEditing.HasOwnLines(file, definition.Statement))
            && built.OtherUses.All(IsHarmless)
            ? built.Definitions
            : null;

    // Printing or logging the text is fine; running or returning it elsewhere would need the parameters there too.
    private static bool IsHarmless(NameExpression use) =>
        use.Parent is Interpolation || (use.Parent is Argument { Parent: CallExpression call } && !IsExecution(call));

    private static bool IsExecution(CallExpression call) => call.Callee switch
    {
        AttributeExpression method => Executions.Contains(method.Name, StringComparer.Ordinal),
        NameExpression { Identifier: "text" or "read_sql" or "read_sql_query" } => true,
        _ => false,
    };
}
