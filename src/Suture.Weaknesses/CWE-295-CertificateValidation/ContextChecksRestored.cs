using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>
/// Gives an ssl context its checks back: both switches at once, since <c>check_hostname</c> refuses <c>CERT_NONE</c> beside it, and
/// <c>verify_mode</c> first where they are set.
/// </summary>
internal sealed class ContextChecksRestored : IRepairer
{
    private const string Callers = "a server whose certificate is self-signed, expired or for another name now raises an error";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (UncheckedPeers.At<UncheckedPeer.ContextChecks>(file, finding)?.Settings is not { } settings)
        {
            return RepairOffer.Abstain("there is no context to mend");
        }

        if (settings.IsAskedFor)
        {
            return RepairOffer.Abstain("the checks are taken off under a condition, so somebody asks for it: remove that choice, or accept it");
        }

        if (ContextUse.WrapsWithoutName(file))
        {
            return RepairOffer.Abstain("a socket is wrapped without server_hostname, which the check of the server's name needs");
        }

        if (!settings.Statements.All(statement => StatementEditing.HasOwnLines(file, statement)))
        {
            return RepairOffer.Abstain("a statement shares its line with another one");
        }

        var edits = settings.Origin is ContextOrigin.Default or ContextOrigin.Client ? Removed(file, settings) : Turned(file, settings);
        return edits is null
            ? RepairOffer.Abstain("the value that takes the checks off is written in a way that is not known")
            : RepairOffers.Offer(file, "give the context its checks back", RepairSafety.Safe, edits, Callers);
    }

    private static IEnumerable<TextEdit> Removed(CodeFile file, ContextSettings settings)
    {
        var needsAuthorities = settings is { Origin: ContextOrigin.Client, VerifyMode: not null } && !ContextUse.LoadsAuthorities(file, settings.Context);
        var statements = settings.Statements.ToList();
        var wouldBeEmpty = statements[0].Parent is Block block && block.Statements.All(statements.Contains);
        foreach (var statement in statements)
        {
            yield return needsAuthorities && statement == statements[^1] ? new TextEdit(statement.Span, Load(file, settings))
                : wouldBeEmpty && statement == statements[0] && !needsAuthorities ? new TextEdit(statement.Span, "pass")
                : StatementEditing.Remove(file, statement);
        }
    }

    // The first line sets verify_mode and the second check_hostname, whichever order they were in.
    private static IEnumerable<TextEdit>? Turned(CodeFile file, ContextSettings settings)
    {
        if (Required(file, settings) is not { } required)
        {
            return null;
        }

        var context = file.TextOf(settings.Context);
        var lines = new List<string> { $"{context}.verify_mode = {required.Text}", $"{context}.check_hostname = True" };
        if (settings.Origin == ContextOrigin.Bare && !ContextUse.LoadsAuthorities(file, settings.Context))
        {
            lines.Add(Load(file, settings));
        }

        var statements = settings.Statements.ToList();
        var indentation = StatementEditing.NewLine(file) + StatementEditing.IndentationOf(file, statements[^1]);
        var edits = new List<TextEdit>(required.Edits);
        if (statements.Count == 2)
        {
            edits.Add(new TextEdit(statements[0].Span, lines[0]));
            lines.RemoveAt(0);
        }

        // What is added comes below the whole line, so that a comment stays with its statement.
        edits.Add(new TextEdit(statements[^1].Span, lines[0]));
        var end = file.Source.SpanOfLine(file.Source.PositionAt(statements[^1].Span.End).Line).End;
        edits.Add(TextEdit.Insert(end, string.Concat(lines.Skip(1).Select(line => indentation + line))));
        return edits.Where(edit => edit.Span.Length + edit.NewText.Length > 0);
    }

    private static NeededName? Required(CodeFile file, ContextSettings settings) => settings.VerifyMode?.Value switch
    {
        AttributeExpression attribute => new NeededName(file.TextOf(attribute.Target) + ".CERT_REQUIRED", []),
        NameExpression name => ImportSwap.Member(file, "ssl", name, "CERT_REQUIRED"),
        _ => ImportEditing.Member(file, "ssl", "CERT_REQUIRED"),
    };

    private static string Load(CodeFile file, ContextSettings settings) => file.TextOf(settings.Context) + ".load_default_certs()";
}
