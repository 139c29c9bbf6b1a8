using System.Collections.Immutable;
using System.Text;
using Suture.RuleFiles;

namespace Suture.Cli.Working;

/// <summary>Reads the user's files of rules.</summary>
internal static class RuleSources
{
    private const long MaximumBytes = 8 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files that a path names: itself, or all <c>.yml</c> and <c>.yaml</c> below a folder but for those of tests, by name.</summary>
    public static ImmutableArray<string> FilesAt(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new UsageException($"{path}: does not exist");
        }

        return [.. FilesBelow(path).Where(IsRuleFile).Order(StringComparer.Ordinal)];
    }

    /// <summary>What a file says.</summary>
    public static RuleFile Read(string path)
    {
        if (new FileInfo(path).Length > MaximumBytes)
        {
            throw new UsageException($"{path}: is larger than {MaximumBytes >> 20} MB and was not read");
        }

        try
        {
            return RuleFile.Parse(path, Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{path}:1: is not UTF-8");
        }
    }

    // Linked folders may lead in circles; hidden ones hold other people's YAML.
    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(below => !Path.GetFileName(below).StartsWith('.') && new DirectoryInfo(below).LinkTarget is null).SelectMany(FilesBelow));

    private static bool IsRuleFile(string path)
    {
        var name = Path.GetFileName(path);
        return Path.GetExtension(name) is ".yml" or ".yaml"
            && !name.Contains(".test.", StringComparison.Ordinal) && !name.Contains(".fixed.", StringComparison.Ordinal) && !name.StartsWith('.');
    }
}
