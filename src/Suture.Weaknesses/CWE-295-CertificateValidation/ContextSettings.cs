using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>The statements of one function that take the checks off one ssl context.</summary>
/// <param name="Context">The context, as the code names it.</param>
internal sealed record ContextSettings(
    Expression Context,
    ContextOrigin Origin,
    AssignmentStatement? VerifyMode,
    AssignmentStatement? CheckHostname,
    bool IsAskedFor)
{
    private const double Sure = 0.97;
    private const double Asked = 0.7;

    private static readonly string[] ContextWords = ["ctx", "context", "ssl", "tls"];

    public IEnumerable<AssignmentStatement> Statements =>
        new[] { VerifyMode, CheckHostname }.OfType<AssignmentStatement>().OrderBy(statement => statement.Span.Start);

    public AssignmentStatement First => Statements.First();

    public static IEnumerable<UncheckedPeer> In(CodeFile file) =>
        from settings in All(file)
        where settings.Origin is not (ContextOrigin.Server or ContextOrigin.Unverified)
        let message = settings.VerifyMode is null ? "the context does not check the server's name" : "the context accepts any certificate"
        select new UncheckedPeer.ContextChecks(settings, message, settings.IsAskedFor ? Asked : Sure);

    public static IEnumerable<ContextSettings> All(CodeFile file) =>
        from statement in file.Mentions("verify_mode", "check_hostname") ? file.Tree.Assignments : []
        where statement.Targets.Length == 1 && (IsVerifyMode(file, statement) || IsCheckHostname(file, statement))
        group statement by (Unit: SemanticModel.EnclosingFunction(statement)?.Span.Start ?? -1, Text: file.TextOf(ContextOf(statement))) into same
        select Of(file, [.. same]);

    private static ContextSettings Of(CodeFile file, IReadOnlyList<AssignmentStatement> statements)
    {
        var context = ContextOf(statements[0]);
        return new ContextSettings(
            context,
            ContextUse.OriginOf(file, context),
            statements.FirstOrDefault(statement => IsVerifyMode(file, statement)),
            statements.FirstOrDefault(statement => IsCheckHostname(file, statement)),
            statements.Any(statement => IsConditional(file, statement)));
    }

    private static Expression ContextOf(AssignmentStatement statement) => ((AttributeExpression)statement.Targets[0]).Target;

    private static bool IsVerifyMode(CodeFile file, AssignmentStatement statement) =>
        statement.Targets[0] is AttributeExpression { Name: "verify_mode" } target && SwitchValue.Of(file, statement.Value) switch
        {
            "CERT_NONE" => statement.Value is not StringExpression,
            "0" or "False" => file.Model.TypeOf(target.Target) == "ssl.SSLContext",
            _ => false,
        };

    private static bool IsCheckHostname(CodeFile file, AssignmentStatement statement) =>
        statement.Targets[0] is AttributeExpression { Name: "check_hostname" } target
        && SwitchValue.Of(file, statement.Value) is "False" or "0"
        && (file.Model.TypeOf(target.Target) is { } type
            ? type == "ssl.SSLContext"
            : Array.Exists(ContextWords, word => file.TextOf(target.Target).Contains(word, StringComparison.OrdinalIgnoreCase)));

    // Below `if not verify:` somebody else decides.
    private static bool IsConditional(CodeFile file, Statement statement) =>
        statement.Ancestors().TakeWhile(node => node is not FunctionDefinition).OfType<IfStatement>()
            .Any(branch => file.Model.ConstantOf(branch.Test) is null && !SemanticModel.IsMainGuarded(branch) && !IsMainTest(branch));

    private static bool IsMainTest(IfStatement branch) =>
        branch.Test is ComparisonExpression { Left: NameExpression { Identifier: "__name__" } };
}
