using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>The list of modules that a file may import by name, where it has exactly one that is named like it.</summary>
internal static class ModuleList
{
    private static readonly HashSet<string> Words =
    [
        "allowed", "supported", "available", "valid", "known", "plugin", "plugins", "module", "modules", "format", "formats", "backend",
        "backends", "driver", "drivers", "handlers", "providers", "exporters", "importers", "engines", "extensions", "adapters", "whitelist", "allowlist",
    ];

    /// <summary>The name of the list, or null.</summary>
    public static string? Find(CodeFile file)
    {
        var candidates = file.Tree.Root.Statements.OfType<AssignmentStatement>()
            .Select(assignment => assignment.Targets is [NameExpression name] && IsList(file, name, assignment.Value) ? name.Identifier : null)
            .OfType<string>().ToList();
        return candidates is [var only] ? only : null;
    }

    private static bool IsList(CodeFile file, NameExpression name, Expression value) =>
        EvalWords.Split(name.Identifier).Any(Words.Contains)
        && file.Model.ConstantItemsOf(value) is { IsDefaultOrEmpty: false } items
        && items.All(item => item is string text && IsModuleName(text));

    private static bool IsModuleName(string text) =>
        text.Length > 0 && !char.IsDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.');
}
