namespace Suture.Text;

/// <summary>Puts <paramref name="NewText"/> where <paramref name="Span"/> was; an empty span inserts, an empty text deletes.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    public static TextEdit Insert(int position, string text) => new(new TextSpan(position, 0), text);

    public static TextEdit Delete(TextSpan span) => new(span, "");
}
