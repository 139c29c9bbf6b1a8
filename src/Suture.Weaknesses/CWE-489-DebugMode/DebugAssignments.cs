using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Assignments that switch debugging on in an application: its attribute, its configuration, its environment.</summary>
internal static class DebugAssignments
{
    private const double Sure = 0.98;
    private const double Likely = 0.9;

    public static IEnumerable<DebugSite> In(CodeFile file)
    {
        foreach (var statement in file.Tree.Assignments)
        {
            if (statement.Targets is [AttributeExpression { Name: "debug" } or SubscriptExpression] && Site(file, statement, statement.Targets[0]) is { } site)
            {
                yield return site;
            }
        }
    }

    private static DebugSite? Site(CodeFile file, AssignmentStatement statement, Expression target)
    {
        var value = file.Model.ConstantOf(statement.Value);
        return target switch
        {
            AttributeExpression { Name: "debug" } attribute when value is true && WebApplications.Contains(file, attribute.Target) =>
                new DebugSite(DebugSiteKind.Switch, statement, [statement.Value], "the application's debug mode is switched on", Sure),
            SubscriptExpression { Target: AttributeExpression { Name: "config" } config } item
                when value is true && file.Model.ConstantOf(item.Index) is "DEBUG" && IsFramework(file, config.Target) =>
                new DebugSite(DebugSiteKind.Switch, statement, [statement.Value], "the application's configuration switches debug mode on", Sure),
            SubscriptExpression item
                when file.Model.QualifiedName(item.Target) == "os.environ" && file.Model.ConstantOf(item.Index) is "FLASK_DEBUG"
                && statement.Value is StringExpression { Pieces.Length: 1 } && value is string text && IsOn(text) =>
                new DebugSite(DebugSiteKind.Variable, statement, [statement.Value], "the program sets FLASK_DEBUG for itself", Likely),
            _ => null,
        };
    }

    // Only Flask and its like have a `config` with a key DEBUG; a class of the file's own may have one too.
    private static bool IsFramework(CodeFile file, Expression owner) =>
        WebApplications.Contains(file, owner) || file.Model.TypeOf(owner) is null;

    private static bool IsOn(string text) => text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
}
