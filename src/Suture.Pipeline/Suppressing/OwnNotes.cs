using System.Collections.Immutable;
using System.Globalization;

namespace Suture.Pipeline;

/// <summary>What is odd about Suture's own comments: those that count for nothing, name nothing, suppress nothing, or give no reason.</summary>
internal static class OwnNotes
{
    /// <param name="requests">All that was asked for in the file.</param>
    /// <param name="names">The rules by name.</param>
    /// <param name="isExpired">Whether a request's time is over.</param>
    /// <param name="isUnused">Whether nothing was found of which a request speaks by a name.</param>
    public static ImmutableArray<string> On(
        ImmutableArray<Request> requests, RuleNames names, Func<Request, bool> isExpired, Func<Request, string, bool> isUnused) =>
    [
        .. from request in requests
           where request.IsOwn
           from what in isExpired(request) ? [Ended(request)] : On(request, names, name => isUnused(request, name))
           select string.Create(CultureInfo.InvariantCulture, $"line {request.Line + 1}: {request.Suppression.Comment}: {what}"),
    ];

    private static IEnumerable<string> On(Request request, RuleNames names, Func<string, bool> isUnused)
    {
        if (request.Fault is { } fault)
        {
            yield return $"{fault}; it suppresses nothing";
            yield break;
        }

        foreach (var name in request.Names)
        {
            if (!names.IsKnown(name))
            {
                yield return $"no rule is called '{name}'; suture rules lists them";
            }
            else if (isUnused(name))
            {
                yield return $"{name} is not found here";
            }
        }

        if (request.Suppression.Reason.Length == 0)
        {
            yield return "gives no reason; write it behind the bracket";
        }
    }

    private static string Ended(Request request) =>
        string.Create(CultureInfo.InvariantCulture, $"ended on {request.Suppression.Until:yyyy-MM-dd}; it suppresses nothing");
}
