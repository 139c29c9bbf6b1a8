using System.Collections.Immutable;
using Suture.Findings;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Validation;

/// <summary>What the repair imports is there to be imported, every name that it uses means something, and it takes no name of the file's.</summary>
internal sealed class ImportsResolve : StaticCheck
{
    protected override string? WhyNot(Trial trial) => MissingModule(trial) ?? UnboundName(trial) ?? TakenName(trial);

    private static string? MissingModule(Trial trial)
    {
        var known = Imports.ModulesOf(trial.Before.Tree).ToHashSet(StringComparer.Ordinal);
        foreach (var module in Imports.ModulesOf(trial.After.Tree).Where(module => !known.Contains(module)))
        {
            if (!StandardLibrary.Has(module) && !Imports.ComesWith(module, known) && !IsAnnounced(module, trial.Repair))
            {
                return $"it imports {module}, which is neither in the standard library nor used by the file";
            }
        }

        return null;
    }

    // A repair that the user opted into may bring a package along, if it says so.
    private static bool IsAnnounced(string module, Repair repair) =>
        repair.Safety == RepairSafety.OptIn && repair.ChangesForCallers.Contains(module, StringComparison.Ordinal);

    private static string? UnboundName(Trial trial)
    {
        var inserted = InsertedSpans(trial);
        var known = new Lazy<HashSet<string>>(() =>
            [.. BoundNames.Of(trial.After.Tree), .. trial.Before.Tree.Root.Descendants().OfType<NameExpression>().Select(name => name.Identifier)]);
        foreach (var name in trial.After.Tree.Root.Descendants().OfType<NameExpression>())
        {
            if (inserted.Any(span => span.Contains(name.Span)) && !known.Value.Contains(name.Identifier) && !StandardLibrary.HasBuiltin(name.Identifier))
            {
                return $"it uses the name {name.Identifier}, which nothing binds";
            }
        }

        return null;
    }

    // An import or a function put at the top level would change the meaning of a name that the file binds there already.
    private static string? TakenName(Trial trial)
    {
        var (inserted, shifting) = (InsertedSpans(trial), new Shifting(trial.Edits));
        var taken = BoundNames.OfTopLevel(trial.Before.Tree).Where(binding => !shifting.Touches(binding.Span)).Select(binding => binding.Name).ToHashSet();
        return BoundNames.OfTopLevel(trial.After.Tree)
            .Where(binding => inserted.Any(span => span.Contains(binding.Span)) && taken.Contains(binding.Name))
            .Select(binding => $"it binds the name {binding.Name}, which the file binds already")
            .FirstOrDefault();
    }

    private static ImmutableArray<TextSpan> InsertedSpans(Trial trial)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var shift = 0;
        foreach (var edit in trial.Edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            spans.Add(new TextSpan(edit.Span.Start + shift, edit.NewText.Length));
            shift += edit.NewText.Length - edit.Span.Length;
        }

        return spans.ToImmutable();
    }
}
