using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Suture.Proving;

/// <summary>An input in the making, with its holes and how likely each is to lead to the finding.</summary>
internal sealed class TemplateDraft(JsonObject input)
{
    private readonly List<(int Rank, string Path)> holes = [];

    public JsonObject Input { get; } = input;

    /// <summary>Adds a value at a path of object names, and its holes.</summary>
    public void Add(ImmutableArray<string> path, NeutralValue value, bool isSource = false)
    {
        var place = Input;
        foreach (var step in path[..^1])
        {
            place[step] ??= new JsonObject();
            place = place[step]!.AsObject();
        }

        if (place.ContainsKey(path[^1]))
        {
            return;
        }

        place[path[^1]] = value.Json?.DeepClone();
        foreach (var hole in value.Holes)
        {
            var steps = new JsonArray([.. path.Select(step => (JsonNode)step), .. hole.Select(step => step.DeepClone())]);
            holes.Add((value.Rank - (isSource ? 10 : 0), steps.ToJsonString()));
        }
    }

    public InputTemplate Finish() => new(Input.ToJsonString(), [.. holes.OrderBy(hole => hole.Rank).Select(hole => hole.Path)]);
}
