using System.Text;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <content>What CPython refuses in the text of strings.</content>
internal sealed partial class Parser
{
    private void CheckText(StringPiece piece, TextSpan body)
    {
        if (piece.IsBytes && !Ascii.IsValid(text.AsSpan(body.Start, body.Length)))
        {
            ReportOnly(piece, "bytes can only contain ASCII literal characters");
            return;
        }

        CheckEscapes(body, piece.IsRaw, piece.IsBytes);
    }

    private void CheckEscapes(TextSpan body, bool isRaw, bool isBytes)
    {
        var content = text.AsSpan(body.Start, body.Length);
        if (isRaw || !content.Contains('\\'))
        {
            return;
        }

        var decoder = new StringDecoder(content, isRaw, isBytes, hasDoubledBraces: false);
        while (decoder.MoveNext())
        {
            if (decoder.Problem is not null)
            {
                var kind = isBytes ? "value" : "unicode";
                ReportOnly(body, $"({kind} error) {decoder.Problem}");
                return;
            }
        }
    }

    private void CheckPieces(StringExpression whole)
    {
        var (bytes, templates) = (0, 0);
        foreach (var piece in whole.Pieces)
        {
            bytes += piece.IsBytes ? 1 : 0;
            templates += piece.IsTemplate ? 1 : 0;
        }

        if (bytes != 0 && bytes != whole.Pieces.Length)
        {
            ReportOnly(whole, "cannot mix bytes and nonbytes literals");
        }
        else if (templates != 0 && templates != whole.Pieces.Length)
        {
            ReportOnly(whole, "cannot mix t-string literals with string or bytes literals");
        }
    }
}
