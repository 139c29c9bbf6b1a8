using System.Collections.Immutable;
using Suture.Findings;

namespace Suture.Pipeline;

/// <summary>Which findings of a file comments leave out of the count, which comments were not trusted, and what is odd about Suture's own.</summary>
/// <remarks>A view of what was found: detectors and judges of repairs know nothing of it, so no repair passes by adding a comment.</remarks>
internal sealed class Screening
{
    private readonly MendOptions options;
    private readonly DateOnly today;
    private readonly RuleNames names;
    private readonly ImmutableArray<Request> requests = [];
    private readonly HashSet<(Request Request, string Name)> used = [];
    private readonly Dictionary<Finding, ImmutableArray<Request>> byFinding = [];

    /// <param name="survey">What was found.</param>
    /// <param name="options">Whom to trust.</param>
    /// <param name="today">The day that suppressions with an end are compared with.</param>
    public Screening(Survey survey, MendOptions options, DateOnly today)
    {
        (this.options, this.today, names) = (options, today, new RuleNames(survey));
        var text = survey.Source.Text.Text;
        if (survey.Findings.IsEmpty ? !CommentSearch.MayHaveOwn(text) : !CommentSearch.MayHaveAny(text))
        {
            return;
        }

        var code = survey.Code;
        requests = [.. CommentSearch.In(code).SelectMany(comment => OwnComments.In(comment, code).Concat(ForeignComments.In(comment, code)))];
        foreach (var finding in requests.IsEmpty ? [] : survey.Findings)
        {
            var reach = Reach.Of(finding, code);
            byFinding[finding] = [.. requests.Where(request => reach.Holds(request) && IsAbout(request, finding))];
        }
    }

    /// <summary>The case with what comments say of it.</summary>
    public Case Screen(Case one)
    {
        var about = byFinding.GetValueOrDefault(one.Finding, []);
        return about.FirstOrDefault(request => IsHonoured(request) && IsInForce(request)) is { } trusted
            ? one with { Suppression = trusted.Suppression }
            : one with { Distrusted = [.. about.Where(request => !IsHonoured(request) && IsInForce(request)).Select(request => request.Suppression)] };
    }

    /// <summary>The report of the file with what is odd about its comments, in order of position.</summary>
    public FileReport Tell(FileReport report) =>
        options.Suppressions == SuppressionTrust.None ? report : report with { SuppressionNotes = OwnNotes.On(requests, names, IsExpired, IsUnused) };

    private bool IsAbout(Request request, Finding finding)
    {
        if (!request.IsOwn)
        {
            return request.Names.IsEmpty
                || request.Names.Any(name => IsRuleOf(name, finding) || ForeignNames.SpeaksOf(request.Suppression.Marker, name, names.FamilyOf(finding)));
        }

        var meant = request.Names.Where(name => names.Means(name, finding)).ToList();
        meant.ForEach(name => used.Add((request, name)));
        return meant.Count > 0;
    }

    // Whoever names the very rule by which another tool saw the flaw means that flaw, whatever tables say of the rule.
    private static bool IsRuleOf(string name, Finding finding) =>
        name == finding.Rule || finding.Witnesses.Any(witness => witness.Rule == name);

    private bool IsHonoured(Request request) =>
        options.Suppressions == SuppressionTrust.All || (options.Suppressions == SuppressionTrust.Own && request.IsOwn);

    private bool IsInForce(Request request) => request.Fault is null && !IsExpired(request);

    private bool IsExpired(Request request) => request.Suppression.Until is { } until && until < today;

    // What comes from another file is looked for only where values are followed through all of them.
    private bool IsUnused(Request request, string name) =>
        !used.Contains((request, name)) && options.Taint == TaintScope.Project && names.WasLookedFor(name);
}
