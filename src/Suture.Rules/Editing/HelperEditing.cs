using System.Collections.Immutable;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>Small functions and classes that a repair needs: put once into a file, after its imports.</summary>
public static class HelperEditing
{
    /// <summary>
    /// The edit that adds a helper, none when the file already has this very helper; null when its name means something else there.
    /// </summary>
    /// <param name="name">The function's or class's name.</param>
    /// <param name="code">Its definition with <c>\n</c> line breaks and four blanks a level, ending in a line break.</param>
    public static ImmutableArray<TextEdit>? Ensure(CodeFile file, string name, string code)
    {
        var existing = file.Tree.Root.Statements.FirstOrDefault(s => NameOf(s) == name);
        if (existing is not null)
        {
            return Normalised(file.TextOf(existing)) == Normalised(code) ? ImmutableArray<TextEdit>.Empty : null;
        }

        if (file.Tree.Root.Descendants().OfType<NameExpression>().Any(n => n.Identifier == name))
        {
            return null;
        }

        var newLine = StatementEditing.NewLine(file);
        var text = code.ReplaceLineEndings(newLine);
        var next = FirstAfterImports(file);
        return next is null
            ? [TextEdit.Insert(file.Source.Length, newLine + newLine + text)]
            : [InsertAbove(file, StartWithComments(file, next), text, newLine)];
    }

    private static string? NameOf(Statement statement) => statement switch
    {
        FunctionDefinition function => function.Name,
        ClassDefinition type => type.Name,
        _ => null,
    };

    // PEP 8: two blank lines around a definition at the top level, of which some may be there already.
    private static TextEdit InsertAbove(CodeFile file, int position, string text, string newLine)
    {
        var blank = 0;
        for (var line = file.Source.PositionAt(position).Line - 1; line >= 0 && file.Source[file.Source.SpanOfLine(line)].IsWhiteSpace(); line--)
        {
            blank++;
        }

        var missing = position == 0 ? 0 : Math.Max(0, 2 - blank);
        return TextEdit.Insert(position, string.Concat(Enumerable.Repeat(newLine, missing)) + text + newLine + newLine);
    }

    private static string Normalised(string code) => code.ReplaceLineEndings("\n").Trim();

    private static Statement? FirstAfterImports(CodeFile file)
    {
        var statements = file.Tree.Root.Statements;
        var last = -1;
        for (var i = 0; i < statements.Length; i++)
        {
            var isPrologue = statements[i] is ImportStatement or ImportFromStatement
                || (i == 0 && statements[i] is ExpressionStatement { Expression: StringExpression });
            last = isPrologue && last == i - 1 ? i : last;
        }

        return last + 1 < statements.Length ? statements[last + 1] : null;
    }

    // Comments that stand right above a statement belong to it and stay with it.
    private static int StartWithComments(CodeFile file, Statement statement)
    {
        var line = file.Source.PositionAt(statement.Span.Start).Line;
        while (line > 0 && file.Source[file.Source.SpanOfLine(line - 1)].TrimStart().StartsWith("#"))
        {
            line--;
        }

        return file.Source.StartOfLine(line);
    }
}
