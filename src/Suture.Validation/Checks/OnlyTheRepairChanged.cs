using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Validation;

/// <summary>Every token outside the edits is still the same token, every comment is still there, and the text fits the file's encoding.</summary>
internal sealed class OnlyTheRepairChanged : StaticCheck
{
    protected override string? WhyNot(Trial trial) =>
        ChangedToken(trial) ?? LostComment(trial) ?? (BreaksEncoding(trial) ? "its text does not fit the file's encoding" : null);

    private static string? ChangedToken(Trial trial)
    {
        var moved = new Shifting(trial.Edits);
        var literals = TouchedLiterals(trial, moved);
        foreach (var token in trial.Before.Tree.Tokens)
        {
            var text = trial.Before.Source[token.Span];
            if (text.IsWhiteSpace() || moved.Touches(token.Span) || IsOfTouchedLiteral(token, literals))
            {
                continue;
            }

            var span = moved.Move(token.Span);
            var now = trial.After.Tree.Tokens[trial.After.Tree.TokenIndexAt(span.Start)];
            if (now.Kind != token.Kind || now.Span != span || !trial.After.Source[now.Span].SequenceEqual(text))
            {
                return $"'{text}' at {trial.Before.Source.PositionAt(token.Start)} lies outside the edits and was read differently afterwards";
            }
        }

        return null;
    }

    // An f-string is several tokens; one whose holes are gone is a plain string, which is one.
    private static List<TextSpan> TouchedLiterals(Trial trial, Shifting moved) =>
        [.. trial.Before.Tree.Root.Descendants().OfType<StringPiece>().Select(piece => piece.Span).Where(moved.Touches)];

    private static bool IsOfTouchedLiteral(SyntaxToken token, List<TextSpan> literals) =>
        token.Kind is TokenKind.FStringStart or TokenKind.FStringMiddle or TokenKind.FStringEnd
        && literals.Exists(literal => literal.Contains(token.Span));

    private static string? LostComment(Trial trial)
    {
        var kept = Comments.Of(trial.After).ToList();
        return Comments.Of(trial.Before).FirstOrDefault(comment => !kept.Remove(comment)) is { } lost ? $"the comment '{lost}' was lost" : null;
    }

    private static bool BreaksEncoding(Trial trial)
    {
        var encoding = trial.Before.Source.Encoding;
        return encoding.HasInvalidBytes(trial.After.Source.Text) && !encoding.HasInvalidBytes(trial.Before.Source.Text);
    }
}
