using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.WeakHash;

/// <summary>Writes another algorithm's name wherever some uses name theirs: attributes, strings, imported names.</summary>
internal static class AlgorithmNames
{
    /// <summary>The edits, or null when one of the uses names its algorithm in a way that is not known.</summary>
    public static IReadOnlyList<TextEdit>? Replace(CodeFile file, IReadOnlyList<WeakHashUse> uses)
    {
        var edits = new List<TextEdit>();
        foreach (var use in uses)
        {
            if (Edits(file, use, use.Name, uses) is not { } some)
            {
                return null;
            }

            edits.AddRange(some);
        }

        return edits;
    }

    private static IEnumerable<TextEdit>? Edits(CodeFile file, WeakHashUse use, Expression name, IReadOnlyList<WeakHashUse> uses) => name switch
    {
        StringExpression { Pieces: [var piece] } => [new TextEdit(Inner(piece), use.Replacement)],
        AttributeExpression attribute => IsModulePath(file, attribute) ? null : [new TextEdit(attribute.NameSpan, use.Replacement)],
        NameExpression variable => ImportOf(file, variable) is var (from, alias)
            ? Imported(file, use, variable, from, alias, uses)
            : file.Model.OnlyValueOf(variable) is { } value and (AttributeExpression or StringExpression) ? Edits(file, use, value, uses) : null,
        _ => null,
    };

    // `import Crypto.Hash.MD5`: the module itself would have to be another one.
    private static bool IsModulePath(CodeFile file, AttributeExpression attribute) =>
        file.Model.QualifiedName(attribute) is { } name && file.Model.ImportedModules.Contains(name);

    private static IEnumerable<TextEdit>? Imported(
        CodeFile file, WeakHashUse use, NameExpression variable, ImportFromStatement from, ImportAlias alias, IReadOnlyList<WeakHashUse> uses)
    {
        var others = file.Tree.Root.Descendants().OfType<NameExpression>()
            .Where(name => name.Identifier == variable.Identifier && !uses.Any(other => other.Name == name)).ToList();
        if (others.Count > 0)
        {
            return IsTaken(file, use.Replacement) && !IsImported(from, use.Replacement) ? null
                : [.. IsImported(from, use.Replacement) ? Array.Empty<TextEdit>() : [TextEdit.Insert(alias.Span.End, $", {use.Replacement}")],
                    new TextEdit(variable.Span, use.Replacement)];
        }

        if (alias.Alias is not null)
        {
            return [new TextEdit(alias.NameSpan, use.Replacement)];
        }

        if (IsImported(from, use.Replacement))
        {
            return [Without(from, alias), new TextEdit(variable.Span, use.Replacement)];
        }

        return IsTaken(file, use.Replacement) ? null : [new TextEdit(alias.Span, use.Replacement), new TextEdit(variable.Span, use.Replacement)];
    }

    private static bool IsImported(ImportFromStatement from, string name) =>
        from.Aliases.Any(alias => alias.Name == name && alias.Alias is null);

    private static bool IsTaken(CodeFile file, string name) => file.Tree.Root.Descendants().Any(node => node switch
    {
        NameExpression other => other.Identifier == name,
        Parameter parameter => parameter.Name == name,
        FunctionDefinition function => function.Name == name,
        ClassDefinition type => type.Name == name,
        ImportAlias alias => (alias.Alias ?? alias.Name) == name,
        _ => false,
    });

    private static TextEdit Without(ImportFromStatement from, ImportAlias alias)
    {
        var index = from.Aliases.IndexOf(alias);
        return TextEdit.Delete(index > 0
            ? TextSpan.FromBounds(from.Aliases[index - 1].Span.End, alias.Span.End)
            : TextSpan.FromBounds(alias.Span.Start, from.Aliases[1].Span.Start));
    }

    private static (ImportFromStatement From, ImportAlias Alias)? ImportOf(CodeFile file, NameExpression name) =>
        file.Model.DefinitionsReaching(name) is [{ Node: ImportAlias { Parent: ImportFromStatement from } alias }] ? (from, alias) : null;

    private static TextSpan Inner(StringPiece piece) =>
        TextSpan.FromBounds(piece.Span.Start + piece.Prefix.Length + piece.Quote.Length, piece.Span.End - piece.Quote.Length);
}
