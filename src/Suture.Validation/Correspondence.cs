using System.Collections.Immutable;
using Suture.Findings;
using Suture.Text;

namespace Suture.Validation;

/// <summary>Which finding after some edits is which finding before them: same rule, same place.</summary>
public sealed class Correspondence
{
    private readonly Dictionary<(string Rule, TextSpan Span), Finding> successors = [];

    private Correspondence(IEnumerable<Finding> before, IEnumerable<TextEdit> edits, IEnumerable<Finding> after)
    {
        var shifting = new Shifting(edits);
        var old = before.OrderBy(finding => finding.Location.Span.Length).ThenBy(finding => finding.Location.Span.Start).ToList();
        var left = after.OrderBy(finding => finding.Location.Span.Start).ThenBy(finding => finding.Location.Span.Length).ToList();

        // What lies exactly where it should goes first, so that a finding is not taken for its neighbour; then the smallest.
        Match(old, left, (was, now) => shifting.Move(was) == now);
        Match(old, left, (was, now) => shifting.MoveWide(was).Overlaps(now));
        New = [.. left];
    }

    /// <summary>The findings after the edits that were none before.</summary>
    public ImmutableArray<Finding> New { get; }

    public static Correspondence Between(IEnumerable<Finding> before, IEnumerable<TextEdit> edits, IEnumerable<Finding> after) =>
        new(before, edits, after);

    /// <summary>What a finding became; null when it is gone.</summary>
    public Finding? SuccessorOf(Finding before) => successors.GetValueOrDefault(KeyOf(before));

    private void Match(List<Finding> old, List<Finding> left, Func<TextSpan, TextSpan, bool> samePlace)
    {
        foreach (var was in old.Where(finding => !successors.ContainsKey(KeyOf(finding))).ToList())
        {
            var now = left.Find(candidate => candidate.Rule == was.Rule && samePlace(was.Location.Span, candidate.Location.Span));
            if (now is not null && successors.TryAdd(KeyOf(was), now))
            {
                left.RemoveAll(candidate => KeyOf(candidate) == KeyOf(now));
            }
        }
    }

    private static (string Rule, TextSpan Span) KeyOf(Finding finding) => (finding.Rule, finding.Location.Span);
}
