using System.Globalization;
using System.Text;

namespace Suture.Syntax.Python;

/// <summary>Writes a tree exactly as <c>ast.dump</c> of CPython 3.11 does, so that the two can be compared as strings.</summary>
public sealed partial class AstDump
{
    private readonly StringBuilder output = new();
    private readonly SyntaxTree tree;
    private readonly List<Expression> spine = [];
    private readonly Utf8Columns? columns;
    private int insideFString;

    private AstDump(SyntaxTree tree, bool includePositions)
    {
        this.tree = tree;
        columns = includePositions ? new Utf8Columns(tree.Source) : null;
    }

    /// <summary>
    /// The dump of a whole file. With positions, every node tells its lines from 1 and columns in bytes of UTF-8, as CPython's
    /// attributes do; what is inside f-strings has none, for CPython 3.11 places it wrongly.
    /// </summary>
    public static string Of(SyntaxTree tree, bool includePositions = false)
    {
        var dump = new AstDump(tree, includePositions);
        dump.Open("Module");
        dump.WriteStatements("body", tree.Root.Statements);
        dump.Field("type_ignores");
        dump.output.Append("[])");
        return dump.output.ToString();
    }

    private void Open(string name) => output.Append(name).Append('(');

    private void Field(string name)
    {
        if (output[^1] != '(')
        {
            output.Append(", ");
        }

        output.Append(name).Append('=');
    }

    private void WriteText(string field, string? text)
    {
        if (text is not null)
        {
            Field(field);
            PythonRepr.OfText(output, text);
        }
    }

    private void WriteTexts(string field, IReadOnlyList<string> texts)
    {
        Field(field);
        output.Append('[');
        for (var i = 0; i < texts.Count; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            PythonRepr.OfText(output, texts[i]);
        }

        output.Append(']');
    }

    private void WriteNumber(string field, int number)
    {
        Field(field);
        output.Append(CultureInfo.InvariantCulture, $"{number}");
    }

    private void Close(SyntaxNode node) => Close(node.Span.Start, node.Span.End);

    private void Close(int start, int end)
    {
        if (columns is not null && insideFString == 0)
        {
            var (line, column) = columns.At(start);
            var (endLine, endColumn) = columns.At(end);
            WriteNumber("lineno", line + 1);
            WriteNumber("col_offset", column);
            WriteNumber("end_lineno", endLine + 1);
            WriteNumber("end_col_offset", endColumn);
        }

        output.Append(')');
    }
}
