using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>Imports that a repair needs: reuses what the file has, adds what it lacks, removes what the repair left unused.</summary>
public static class ImportEditing
{
    /// <summary>The name under which a module can be used at a place, and the edit that makes it so; null when the name is taken.</summary>
    public static NeededName? Module(CodeFile file, string module)
    {
        foreach (var statement in TopLevel(file).OfType<ImportStatement>())
        {
            foreach (var alias in statement.Aliases)
            {
                if (alias.Name == module)
                {
                    return new NeededName(alias.Alias ?? module, []);
                }
            }
        }

        return IsTaken(file, module) && !LocalImports.AreAllBindings(file, module) ? null : new NeededName(module, [Insertion(file, $"import {module}")]);
    }

    /// <summary>The text by which a member of a module can be used, such as <c>shlex.quote</c> or <c>quote</c>, and the edit for it.</summary>
    public static NeededName? Member(CodeFile file, string module, string member)
    {
        foreach (var statement in TopLevel(file))
        {
            if (statement is ImportStatement plain && plain.Aliases.FirstOrDefault(a => a.Name == module) is { } whole)
            {
                return new NeededName($"{whole.Alias ?? module}.{member}", []);
            }

            if (statement is ImportFromStatement { Level: 0 } from && from.Module == module
                && from.Aliases.FirstOrDefault(a => a.Name == member) is { } part)
            {
                return new NeededName(part.Alias ?? member, []);
            }
        }

        return ExtendFromImport(file, module, member);
    }

    /// <summary>Takes out imports of whole modules that nothing uses once the edits are applied, but that were used before.</summary>
    public static IEnumerable<TextEdit> RemoveUnused(CodeFile file, ImmutableArray<TextEdit> edits, params ReadOnlySpan<string> modules)
    {
        var removals = new List<TextEdit>();
        foreach (var module in modules)
        {
            removals.AddRange(Unused(file, edits, module));
        }

        return removals;
    }

    private static IEnumerable<TextEdit> Unused(CodeFile file, ImmutableArray<TextEdit> edits, string module)
    {
        var statements = TopLevel(file).OfType<ImportStatement>().Where(s => s.Aliases.Any(a => Bound(a) == module)).ToList();
        var uses = file.Tree.Root.Descendants().OfType<NameExpression>().Where(n => n.Identifier == module).ToList();
        if (statements is not [{ Aliases.Length: 1 } statement]
            || uses.Count == 0
            || !uses.TrueForAll(use => edits.Any(edit => edit.Span.Contains(use.Span)))
            || edits.Any(edit => Mentions(edit.NewText, module))
            || IsExported(file, module))
        {
            return [];
        }

        return [StatementEditing.Remove(file, statement)];
    }

    private static string Bound(ImportAlias alias) => alias.Alias ?? alias.Name.Split('.')[0];

    private static bool IsExported(CodeFile file, string name) =>
        file.Tree.Root.Descendants().OfType<StringExpression>().Any(s => file.Source[s.Span].Trim("'\"").SequenceEqual(name));

    private static bool Mentions(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var before = at == 0 || !IsNamePart(text[at - 1]);
            var after = at + name.Length == text.Length || !IsNamePart(text[at + name.Length]);
            if (before && after)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';

    private static NeededName? ExtendFromImport(CodeFile file, string module, string member)
    {
        if (IsTaken(file, member))
        {
            return Module(file, module) is { } needed ? needed with { Text = $"{needed.Text}.{member}" } : null;
        }

        foreach (var statement in TopLevel(file).OfType<ImportFromStatement>())
        {
            if (statement is { Level: 0, Aliases: [.., { Name: not "*" } last] } && statement.Module == module)
            {
                return new NeededName(member, [TextEdit.Insert(last.Span.End, $", {member}")]);
            }
        }

        return new NeededName(member, [Insertion(file, $"from {module} import {member}")]);
    }

    private static ImmutableArray<Statement> TopLevel(CodeFile file) => file.Tree.Root.Statements;

    // Any binding of the name, anywhere, could hide the import from some place of use.
    private static bool IsTaken(CodeFile file, string name)
    {
        foreach (var node in file.Tree.Root.Descendants())
        {
            var taken = node switch
            {
                NameExpression use => use.Identifier == name,
                Parameter parameter => parameter.Name == name,
                FunctionDefinition function => function.Name == name,
                ClassDefinition type => type.Name == name,
                ImportAlias alias => Bound(alias) == name,
                ExceptHandler handler => handler.Name == name,
                _ => false,
            };
            if (taken)
            {
                return true;
            }
        }

        return false;
    }

    private static TextEdit Insertion(CodeFile file, string import)
    {
        var newLine = StatementEditing.NewLine(file);
        var (anchor, after) = ImportAnchor.Find(file, import);
        if (anchor is null)
        {
            var body = file.Tree.Root.Statements;
            var start = body.IsEmpty ? file.Source.Length : StatementEditing.LineStart(file, body[0]);
            return TextEdit.Insert(start, body.IsEmpty ? import + newLine : import + newLine + newLine);
        }

        return after
            ? StatementEditing.InsertAfterLine(file, anchor, import)
            : TextEdit.Insert(StatementEditing.LineStart(file, anchor), import + newLine);
    }
}
