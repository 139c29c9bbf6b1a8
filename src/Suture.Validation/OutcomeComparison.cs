using System.Text.Json;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Validation;

/// <summary>Compares what one input did before and after a repair, modulo what the repair declares to change.</summary>
internal sealed class OutcomeComparison(Trial trial)
{
    /// <summary>Parts of an input that say where it goes, not what the caller says.</summary>
    private static readonly string[] Addresses = ["call", "handler", "method", "path", "files"];

    private readonly Lazy<HashSet<string>> ownErrors = new(() => [.. RaisedBy(trial.Before)]);

    public Agreement Compare(string input, Observation was, Observation now)
    {
        var (before, after) = (ExceptionOf(was), ExceptionOf(now));
        if (was.Ran == now.Ran && was.Outcome == now.Outcome)
        {
            return was.Ran && IsAnswer(before) ? Agreement.Same : Agreement.NotMeant;
        }

        if (!was.Ran || !now.Ran)
        {
            return Agreement.Different;
        }

        // An error that the file raises itself is how it means to answer; any other was an accident that nobody counts on.
        var wasMeant = (IsAnswer(before) && !IsResponse(was, 500)) || ownErrors.Value.Contains(before);
        return !wasMeant ? Agreement.NotMeant
            : IsDeclared(input, now, before, after) ? Agreement.Declared
            : Agreement.Different;
    }

    private bool IsDeclared(string input, Observation now, string before, string after) =>
        trial.Repair.Raises.Contains(after)
        || (!trial.Repair.Raises.IsEmpty && IsResponse(now, 400))
        || (trial.Repair.ChangesResults && before == after)
        || (trial.Repair.TakesLiterally.Length > 0 && Says(input, trial.Repair.TakesLiterally));

    private static bool IsAnswer(string exception) => exception is "" or "SystemExit";

    private static string ExceptionOf(Observation seen) => OutcomeDifference.PartOf(seen, "exception").Trim('"').Split('.')[^1];

    /// <summary>True for a response whose status is at least a number.</summary>
    private static bool IsResponse(Observation seen, int status)
    {
        var response = OutcomeDifference.PartOf(seen, "response");
        if (response.Length == 0)
        {
            return false;
        }

        using var parsed = JsonDocument.Parse(response);
        return parsed.RootElement.TryGetProperty("status", out var given) && given.TryGetInt32(out var number) && number >= status;
    }

    private static IEnumerable<string> RaisedBy(CodeFile file) =>
        file.Tree.Root.Descendants().OfType<RaiseStatement>()
            .Select(raise => raise.Exception is CallExpression call ? call.Callee : raise.Exception)
            .Select(exception => exception switch
            {
                NameExpression name => name.Identifier,
                AttributeExpression attribute => attribute.Name,
                _ => "",
            });

    /// <summary>True when a text of the caller's holds one of the characters.</summary>
    private static bool Says(string input, string characters)
    {
        try
        {
            using var parsed = JsonDocument.Parse(input);
            return Says(parsed.RootElement, characters);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Says(JsonElement element, string characters) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.AsSpan().ContainsAny(characters),
        JsonValueKind.Array => element.EnumerateArray().Any(item => Says(item, characters)),
        JsonValueKind.Object => element.EnumerateObject().Any(property => !Addresses.Contains(property.Name) && Says(property.Value, characters)),
        _ => false,
    };
}
