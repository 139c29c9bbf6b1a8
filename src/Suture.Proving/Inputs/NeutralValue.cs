using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Suture.Proving;

/// <summary>A harmless value for one place of an input.</summary>
/// <param name="Json">In the input notation.</param>
/// <param name="Holes">Where in it an attacker's value may stand; an empty path is the value itself.</param>
/// <param name="Rank">Lower is likelier to take an attacker's text.</param>
internal sealed record NeutralValue(JsonNode? Json, ImmutableArray<ImmutableArray<JsonNode>> Holes, int Rank = 0)
{
    private static readonly ImmutableArray<ImmutableArray<JsonNode>> itself = [[]];

    public static NeutralValue Text(string text) => new(text, itself);

    public static NeutralValue Number(double number) => new(number, itself, 2);

    public static NeutralValue Number(long number) => new(number, itself, 2);

    public static NeutralValue Flag(bool flag) => new(flag, [], 3);

    /// <summary>One key objects of the notation: <c>bytes</c>, <c>path</c>, <c>file</c>, <c>stream</c>.</summary>
    public static NeutralValue Special(string kind, string text) => new(new JsonObject { [kind] = text }, itself);

    public static NeutralValue StandIn(string name) => new(new JsonObject { ["stand_in"] = name }, []);

    public static NeutralValue List(string item) => new(new JsonArray(item), [[0]]);

    public static NeutralValue Dictionary(IEnumerable<string> keys)
    {
        var json = new JsonObject();
        foreach (var key in keys)
        {
            json[key] = ParameterValues.ForName(key);
        }

        return new(json, [.. json.Select(pair => ImmutableArray.Create<JsonNode>(pair.Key))]);
    }
}
