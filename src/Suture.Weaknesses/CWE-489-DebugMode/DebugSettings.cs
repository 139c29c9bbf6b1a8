using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.DebugMode;

/// <summary><c>DEBUG = True</c> where a framework reads it: in a settings module, or in a class that Flask is told to read.</summary>
internal static class DebugSettings
{
    private const double Sure = 0.98;
    private const double Likely = 0.9;

    private static readonly string[] Marks =
        ["INSTALLED_APPS", "MIDDLEWARE", "MIDDLEWARE_CLASSES", "ROOT_URLCONF", "WSGI_APPLICATION", "ALLOWED_HOSTS", "SECRET_KEY"];

    private static readonly string[] Elsewhere = ["dev", "local", "test", "debug"];

    public static IEnumerable<DebugSite> In(CodeFile file)
    {
        if (!file.Mentions("DEBUG", "TEMPLATE_DEBUG"))
        {
            yield break;
        }

        if (IsSettings(file) && !Array.Exists(Elsewhere, word => FileName(file).Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var (statement, value) in Switched(file.Tree.Root.Statements))
            {
                yield return new DebugSite(DebugSiteKind.Setting, statement, [value], "the settings switch debug mode on", Sure);
            }
        }

        foreach (var definition in ReadByFlask(file))
        {
            foreach (var (statement, value) in Switched(definition.Body.Statements))
            {
                yield return new DebugSite(DebugSiteKind.Switch, statement, [value], "the class of settings that the application reads switches debug mode on", Likely);
            }
        }
    }

    private static IEnumerable<(Statement Statement, Expression Value)> Switched(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            var (target, value) = statement switch
            {
                AssignmentStatement { Targets: [NameExpression name] } assignment => (name, assignment.Value),
                AnnotatedAssignment { Target: NameExpression name } declared => (name, declared.Value),
                _ => (null, null),
            };
            if (target is { Identifier: "DEBUG" or "TEMPLATE_DEBUG" } && value is KeywordConstant { Value: ConstantKeyword.True })
            {
                yield return (statement, value);
            }
        }
    }

    private static bool IsSettings(CodeFile file) =>
        FileName(file) is "settings.py" || Array.Exists(Marks, mark => file.Model.ModuleScope.Find(mark) is not null);

    private static string FileName(CodeFile file) => file.Path[(file.Path.LastIndexOfAny(['/', '\\']) + 1)..];

    // app.config.from_object(Config), unless the name says that it is for development.
    private static IEnumerable<ClassDefinition> ReadByFlask(CodeFile file) =>
        from call in file.Tree.CallsWhere(call => SemanticModel.MethodName(call) == "from_object" && call.Arguments.Length == 1)
        let name = file.Model.QualifiedName(call.Arguments[0].Value)
        where name is not null
        let definition = file.Model.ClassNamed(name)
        where definition is not null && !Array.Exists(Elsewhere, word => definition.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
        select definition;
}
