using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>Puts another member of a module in the place of an imported one: <c>from yaml import load</c> becomes <c>… safe_load</c>.</summary>
public static class ImportSwap
{
    /// <summary>
    /// How a use of a member, written <c>module.old</c> or <c>old</c>, is to name another member of the same module; null when that
    /// cannot be said. A name that only this use needed gives its place in the import to the new one.
    /// </summary>
    public static NeededName? Member(CodeFile file, string module, Expression use, string member) => use switch
    {
        AttributeExpression attribute => new NeededName($"{file.TextOf(attribute.Target)}.{member}", []),
        NameExpression name => ForName(file, module, name, member),
        _ => null,
    };

    /// <summary>The edit that takes a name out of a <c>from</c> import when only this use needed it; empty otherwise.</summary>
    public static ImmutableArray<TextEdit> RemoveIfUnused(CodeFile file, Expression use) =>
        use is NameExpression name && ImportOf(file, name) is var (from, alias) && !IsUsedElsewhere(file, name)
            ? [Removal(file, from, alias)]
            : [];

    private static NeededName? ForName(CodeFile file, string module, NameExpression use, string member)
    {
        var needed = ImportEditing.Member(file, module, member);
        if (needed is null || IsUsedElsewhere(file, use) || ImportOf(file, use) is not var (from, alias))
        {
            return needed;
        }

        return needed.Edits.IsEmpty
            ? needed with { Edits = [Removal(file, from, alias)] }
            : needed.Text == member ? new NeededName(member, [new TextEdit(alias.Span, member)]) : needed;
    }

    private static (ImportFromStatement From, ImportAlias Alias)? ImportOf(CodeFile file, NameExpression use)
    {
        foreach (var statement in file.Tree.Root.Statements.OfType<ImportFromStatement>())
        {
            if (statement.Aliases.FirstOrDefault(a => (a.Alias ?? a.Name) == use.Identifier) is { } alias)
            {
                return (statement, alias);
            }
        }

        return null;
    }

    // A name in quotes may be an export in __all__ or a patch target.
    private static bool IsUsedElsewhere(CodeFile file, NameExpression use) =>
        file.Tree.Root.Descendants().Any(node => node switch
        {
            NameExpression other => other.Identifier == use.Identifier && other.Span != use.Span,
            StringExpression text => file.Source[text.Span].Trim("'\"").SequenceEqual(use.Identifier),
            _ => false,
        });

    private static TextEdit Removal(CodeFile file, ImportFromStatement from, ImportAlias alias)
    {
        var index = from.Aliases.IndexOf(alias);
        return from.Aliases.Length == 1
            ? StatementEditing.Remove(file, from)
            : TextEdit.Delete(index > 0
                ? TextSpan.FromBounds(from.Aliases[index - 1].Span.End, alias.Span.End)
                : TextSpan.FromBounds(alias.Span.Start, from.Aliases[1].Span.Start));
    }
}
