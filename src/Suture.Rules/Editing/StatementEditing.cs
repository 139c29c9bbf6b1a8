using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>Edits of whole statements that keep lines, indentation and the file's line breaks.</summary>
public static class StatementEditing
{
    /// <summary>The file's own line break: that of its first line.</summary>
    public static string NewLine(CodeFile file)
    {
        var at = file.Source.Text.AsSpan().IndexOfAny('\r', '\n');
        return at < 0 || file.Source.Text[at] == '\n' ? "\n" : file.Source.Text.AsSpan(at).StartsWith("\r\n") ? "\r\n" : "\r";
    }

    /// <summary>The blanks before a statement's line.</summary>
    public static string IndentationOf(CodeFile file, SyntaxNode statement)
    {
        var start = LineStart(file, statement);
        var end = start;
        while (end < file.Source.Length && file.Source.Text[end] is ' ' or '\t')
        {
            end++;
        }

        return file.Source.ToString(TextSpan.FromBounds(start, end));
    }

    public static int LineStart(CodeFile file, SyntaxNode node) => file.Source.StartOfLine(file.Source.PositionAt(node.Span.Start).Line);

    /// <summary>New lines above a statement, indented like it. The statement must be the first of its line.</summary>
    public static TextEdit InsertBefore(CodeFile file, Statement statement, params string[] lines)
    {
        var indentation = IndentationOf(file, statement);
        return TextEdit.Insert(LineStart(file, statement), string.Concat(lines.Select(line => indentation + line + NewLine(file))));
    }

    /// <summary>New lines below the line that a statement ends on, not indented.</summary>
    public static TextEdit InsertAfterLine(CodeFile file, Statement statement, string text)
    {
        var line = file.Source.PositionAt(statement.Span.End).Line;
        return line + 1 < file.Source.LineCount
            ? TextEdit.Insert(file.Source.StartOfLine(line + 1), text + NewLine(file))
            : TextEdit.Insert(file.Source.Length, NewLine(file) + text);
    }

    /// <summary>True when a statement has its lines for itself: no other one before or behind a semicolon.</summary>
    public static bool HasOwnLines(CodeFile file, Statement statement)
    {
        var (first, last) = (file.Source.PositionAt(statement.Span.Start).Line, file.Source.PositionAt(statement.Span.End).Line);
        var before = file.Source[TextSpan.FromBounds(file.Source.StartOfLine(first), statement.Span.Start)];
        var after = file.Source[TextSpan.FromBounds(statement.Span.End, file.Source.SpanOfLine(last).End)].TrimStart();
        return before.Trim(" \t\f").IsEmpty && (after.IsEmpty || after[0] == '#');
    }

    /// <summary>
    /// Takes a statement out, with its line when that is its own; <c>pass</c> stays where a block would be empty, and a comment behind
    /// the statement stays as a line.
    /// </summary>
    public static TextEdit Remove(CodeFile file, Statement statement) =>
        statement.Parent is Block { Statements.Length: 1 } || !HasOwnLines(file, statement)
            ? new TextEdit(statement.Span, "pass")
            : RemoveLines(file, statement.Span);

    /// <summary>Takes out the lines of some statements that fill them; a comment behind the last one stays, and one of two gaps goes.</summary>
    public static TextEdit RemoveLines(CodeFile file, TextSpan statements)
    {
        var (first, last) = (file.Source.PositionAt(statements.Start).Line, file.Source.PositionAt(statements.End).Line);
        var rest = file.Source[TextSpan.FromBounds(statements.End, file.Source.SpanOfLine(last).End)];
        if (rest.TrimStart() is ['#', ..])
        {
            return TextEdit.Delete(TextSpan.FromBounds(statements.Start, statements.End + rest.Length - rest.TrimStart().Length));
        }

        var (above, below) = (BlankLines(file, first - 1, -1), BlankLines(file, last + 1, 1));
        if (above > 0 && below > 0)
        {
            // Two gaps become one: the wider stays.
            first -= above <= below ? above : 0;
            last += above <= below ? 0 : below;
        }

        var end = last + 1 < file.Source.LineCount ? file.Source.StartOfLine(last + 1) : file.Source.Length;
        return TextEdit.Delete(TextSpan.FromBounds(file.Source.StartOfLine(first), end));
    }

    private static int BlankLines(CodeFile file, int line, int step)
    {
        var count = 0;
        while (line > 0 && line < file.Source.LineCount - 1 && file.Source[file.Source.SpanOfLine(line)].Trim(" \t\f").IsEmpty)
        {
            (line, count) = (line + step, count + 1);
        }

        return count;
    }
}
