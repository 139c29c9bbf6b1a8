using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.DebugMode;

/// <summary>Lets the environment decide in Django's settings: <c>DEBUG = os.environ.get("DJANGO_DEBUG", "") == "1"</c>.</summary>
internal sealed class DebugByEnvironment : IRepairer
{
    private const string Callers =
        "debug mode is on only where DJANGO_DEBUG is 1; without it Django serves no static files by itself and answers only the hosts in ALLOWED_HOSTS";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (DebugSites.At(file, finding) is not { Kind: DebugSiteKind.Setting, Values: [var value] })
        {
            return RepairOffer.Abstain("this is no setting of a settings module");
        }

        if (ImportEditing.Module(file, "os") is not { } os)
        {
            return RepairOffer.Abstain("the name os means something else in this file");
        }

        var quote = Quotes.Preferred(file);
        var text = $"{os.Text}.environ.get({quote}DJANGO_DEBUG{quote}, {quote}{quote}) == {quote}1{quote}";
        var safety = HasHosts(file) ? RepairSafety.Safe : RepairSafety.Validated;
        return RepairOffers.Offer(file, "let the environment switch debug mode on", safety, [.. os.Edits, new TextEdit(value.Span, text)], Callers);
    }

    // Without debug mode Django refuses every request until it knows which hosts it answers for.
    private static bool HasHosts(CodeFile file) =>
        file.Model.ModuleScope.Find("ALLOWED_HOSTS") is { Bindings: [.., { Value: { } hosts }] } && hosts is not ListExpression { Elements: [] };
}
