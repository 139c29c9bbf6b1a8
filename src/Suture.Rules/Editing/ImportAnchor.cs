using System.Collections.Immutable;
using Suture.Syntax.Python;

namespace Suture.Rules.Editing;

/// <summary>The statement beside which a new import belongs.</summary>
internal static class ImportAnchor
{
    /// <summary>
    /// Among the file's leading imports: after the last one of the standard library when the new one is of it too, else after the last
    /// one of all; without imports after the docstring and <c>from __future__</c>; null at the very start.
    /// </summary>
    public static (Statement? Anchor, bool After) Find(CodeFile file, string import)
    {
        var imports = Leading(file);
        var isStandard = StandardLibrary.Contains(RootOf(import));
        var regular = imports.Where(s => s is not ImportFromStatement { Module: "__future__" }).ToList();
        if (regular.Count == 0)
        {
            return (imports.LastOrDefault() ?? Docstring(file), true);
        }

        if (!isStandard)
        {
            return (regular[^1], true);
        }

        var lastStandard = regular.FindLastIndex(s => StandardLibrary.Contains(RootOf(file.TextOf(s))));
        return lastStandard < 0 ? (regular[0], false) : Alphabetical(file, regular, lastStandard, import);
    }

    // Stays in a sorted block, plain imports before those with from; an unsorted block gets the new import at its end.
    private static (Statement Anchor, bool After) Alphabetical(CodeFile file, List<Statement> imports, int last, string import)
    {
        var block = imports.Take(last + 1).Select(file.TextOf).Select(SortKey).ToList();
        var isSorted = block.SequenceEqual(block.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        var place = isSorted ? block.FindLastIndex(key => string.CompareOrdinal(key, SortKey(import)) < 0) : last;
        return place < 0 ? (imports[0], false) : (imports[place], true);
    }

    private static string SortKey(string import) => import.StartsWith("from", StringComparison.Ordinal) ? $"1 {import}" : $"0 {import}";

    private static List<Statement> Leading(CodeFile file)
    {
        var body = file.Tree.Root.Statements.AsEnumerable();
        body = Docstring(file) is null ? body : body.Skip(1);
        return [.. body.TakeWhile(s => s is ImportStatement or ImportFromStatement)];
    }

    private static Statement? Docstring(CodeFile file) =>
        file.Tree.Root.Statements is [ExpressionStatement { Expression: StringExpression } first, ..] ? first : null;

    // "import a.b" and "from a.b import c" are of package a.
    private static string RootOf(string import) => import.Split(' ', 3) is [_, var name, ..] ? name.Split('.', ',', ';')[0] : "";
}
