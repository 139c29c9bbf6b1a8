using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>The small function that repaired files get, which joins a path and refuses one that leads out of its base folder.</summary>
internal static class SafePathFunction
{
    public const string Name = "_safe_path";

    /// <summary>The edits that put it into a file, none when it is there; null when its name means something else.</summary>
    public static ImmutableArray<TextEdit>? Ensure(CodeFile file, PathRefusal refusal)
    {
        if (IsIn(file))
        {
            return [];
        }

        return ImportEditing.Module(file, "os") is { } os && HelperEditing.Ensure(file, Name, Code(os.Text, refusal.Statement)) is { } helper
            ? [.. os.Edits, .. refusal.Edits, .. helper]
            : null;
    }

    /// <summary>True when a file has this very function, whatever it does to a path that it refuses.</summary>
    public static bool IsIn(CodeFile file)
    {
        var existing = file.Tree.Root.Statements.OfType<FunctionDefinition>().FirstOrDefault(function => function.Name == Name);
        if (existing is null)
        {
            return false;
        }

        var lines = file.TextOf(existing).ReplaceLineEndings("\n").Trim().Split('\n');
        return lines is [.., var refusal, _]
            && ImportEditing.Module(file, "os") is { Edits.IsEmpty: true } os
            && string.Join('\n', lines) == Code(os.Text, refusal.Trim()).Trim();
    }

    // commonpath compares whole folder names, which startswith does not, and is there in every Python 3.
    private static string Code(string os, string refusal) =>
        $""""
        def {Name}(base, *parts):
            """Join parts to a base folder; refuse a path that leads out of it."""
            path = {os}.path.join(base, *parts)
            root = {os}.path.realpath(base)
            if {os}.path.commonpath([root, {os}.path.realpath(path)]) != root:
                {refusal}
            return path

        """";
}
