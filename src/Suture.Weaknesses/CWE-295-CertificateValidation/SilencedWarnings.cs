using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>The call that silences urllib3's warning of unchecked requests: it goes with the last of them.</summary>
internal static class SilencedWarnings
{
    private static readonly string[] Names = ["urllib3.disable_warnings", "requests.packages.urllib3.disable_warnings"];

    public static IEnumerable<TextEdit> Removal(CodeFile file)
    {
        var calls = Names.SelectMany(name => file.Model.CallsTo(name)).Where(call => IsAboutCertificates(file, call)).ToList();
        if (calls is not [{ Parent: ExpressionStatement statement } call] || UncheckedPeers.In(file).Take(2).Count() > 1)
        {
            return [];
        }

        ImmutableArray<TextEdit> edits = [StatementEditing.Remove(file, statement)];
        var names = call.Descendants().OfType<NameExpression>().SelectMany(name => ImportSwap.RemoveIfUnused(file, name));
        return [.. edits, .. ImportEditing.RemoveUnused(file, edits, "urllib3"), .. names];
    }

    private static bool IsAboutCertificates(CodeFile file, CallExpression call) => call.Arguments switch
    {
        [] => true,
        [{ Value: var category }] => file.Model.QualifiedName(category)?.EndsWith(".InsecureRequestWarning", StringComparison.Ordinal) == true,
        _ => false,
    };
}
