using System.Collections.Immutable;
using System.Text;

namespace Suture.Detectors.CodeQL;

/// <summary>The user's data extensions as model packs, which is the only form that CodeQL takes them in.</summary>
internal static class CodeQlModels
{
    private const string OwnPack = "suture/models";
    private static readonly string[] descriptions = ["qlpack.yml", "codeql-pack.yml"];

    /// <summary>The words for <c>codeql database analyze</c>. Loose <c>.yml</c> files are put into a pack in the scratch folder.</summary>
    /// <exception cref="DetectorException">The folder is not there, or has no models.</exception>
    public static ImmutableArray<string> Words(string? folder, ScratchFolder scratch)
    {
        if (folder is null)
        {
            return [];
        }

        if (!Directory.Exists(folder))
        {
            throw new DetectorException($"--codeql-models {folder}: is no folder");
        }

        var full = Path.GetFullPath(folder);
        ImmutableArray<string> packs = [.. Directory.EnumerateDirectories(full).Prepend(full).SelectMany(NamesIn).Order(StringComparer.Ordinal)];
        return packs.IsEmpty ? Pack(full, folder, scratch) : [$"--additional-packs={full}", .. packs.Select(pack => $"--model-packs={pack}")];
    }

    private static IEnumerable<string> NamesIn(string folder) => descriptions.Select(name => Path.Combine(folder, name))
        .Where(File.Exists)
        .SelectMany(File.ReadLines)
        .Where(line => line.StartsWith("name:", StringComparison.Ordinal))
        .Select(line => line[5..].Trim().Trim('"', '\''))
        .Take(1);

    private static ImmutableArray<string> Pack(string full, string folder, ScratchFolder scratch)
    {
        var models = Directory.GetFiles(full, "*.yml").Concat(Directory.GetFiles(full, "*.yaml")).Order(StringComparer.Ordinal).ToList();
        if (models.Count == 0)
        {
            throw new DetectorException($"--codeql-models {folder}: has neither a model pack nor a .yml file of data extensions");
        }

        var description = $"name: {OwnPack}\nversion: 0.0.1\nlibrary: true\nextensionTargets:\n  codeql/python-all: \"*\"\ndataExtensions:\n  - \"models/*\"\n";
        scratch.Write("packs/suture-models/qlpack.yml", Encoding.UTF8.GetBytes(description));
        foreach (var model in models)
        {
            scratch.Write($"packs/suture-models/models/{Path.GetFileName(model)}", File.ReadAllBytes(model));
        }

        return [$"--additional-packs={Path.Combine(scratch.Root, "packs")}", $"--model-packs={OwnPack}"];
    }
}
