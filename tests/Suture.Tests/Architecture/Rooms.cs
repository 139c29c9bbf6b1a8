using System.Reflection;
using ArchUnitNET.Loader;

namespace Suture.Tests.Architecture;

/// <summary>The rooms, the arrows that are allowed between them, and which of them are quiet.</summary>
internal static class Rooms
{
    public const string Host = "Suture.Cli";

    /// <summary>Each room with those it may know. Whoever may know a room may know what that room knows.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Arrows = new SortedDictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Suture.Text"] = [],
        ["Suture.Syntax"] = ["Suture.Text"],
        ["Suture.Semantics"] = ["Suture.Syntax"],
        ["Suture.Taint"] = ["Suture.Semantics"],
        ["Suture.Patterns"] = ["Suture.Semantics"],
        ["Suture.Findings"] = ["Suture.Text"],
        ["Suture.Rules"] = ["Suture.Taint", "Suture.Patterns", "Suture.Findings"],
        ["Suture.Weaknesses"] = ["Suture.Rules"],
        ["Suture.RuleFiles"] = ["Suture.Rules"],
        ["Suture.Sandbox"] = [],
        ["Suture.Detectors"] = ["Suture.Findings", "Suture.Sandbox"],
        ["Suture.Proving"] = ["Suture.Rules", "Suture.Sandbox"],
        ["Suture.Validation"] = ["Suture.Proving"],
        ["Suture.Pipeline"] = ["Suture.Validation"],
        ["Suture.Reporting"] = ["Suture.Findings"],
        [Host] = ["Suture.Pipeline", "Suture.Weaknesses", "Suture.RuleFiles", "Suture.Detectors", "Suture.Reporting"],
    };

    /// <summary>Rooms that turn values into values and never touch the world.</summary>
    public static readonly string[] Quiet =
    [
        "Suture.Text", "Suture.Syntax", "Suture.Semantics", "Suture.Taint", "Suture.Patterns", "Suture.Findings", "Suture.Rules",
        "Suture.Weaknesses", "Suture.RuleFiles", "Suture.Reporting",
    ];

    /// <summary>The rooms that have code, but for the host.</summary>
    public static IReadOnlyDictionary<string, Assembly> Assemblies { get; } = Arrows.Keys
        .Where(room => room is not Host and not "Suture.Patterns")
        .ToDictionary(room => room, room => Assembly.Load(new AssemblyName(room)), StringComparer.Ordinal);

    /// <summary>What is in those rooms and who uses whom; reading it takes seconds, so it is read once.</summary>
    public static ArchUnitNET.Domain.Architecture House { get; } = new ArchLoader().LoadAssemblies([.. Assemblies.Values]).Build();

    /// <summary>All rooms that a room may know, directly or through others.</summary>
    public static IReadOnlySet<string> Allowed(string room)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(Arrows[room]);
        while (waiting.TryPop(out var next))
        {
            if (allowed.Add(next))
            {
                Array.ForEach(Arrows[next], waiting.Push);
            }
        }

        return allowed;
    }
}
