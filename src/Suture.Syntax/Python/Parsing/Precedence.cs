namespace Suture.Syntax.Python;

/// <summary>How tightly binary operators bind (Language Reference 6.17); all of these group from the left.</summary>
internal static class Precedence
{
    public const int Lowest = 1;
    private const int TableSize = 256;

    private static readonly byte[] Table = MakeTable();

    /// <summary>Zero for tokens that are no such operator.</summary>
    public static int Of(TokenKind kind) => Table[(byte)kind];

    public static BinaryOperator OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Bar or TokenKind.BarEqual => BinaryOperator.BitOr,
        TokenKind.Caret or TokenKind.CaretEqual => BinaryOperator.BitXor,
        TokenKind.Ampersand or TokenKind.AmpersandEqual => BinaryOperator.BitAnd,
        TokenKind.LeftShift or TokenKind.LeftShiftEqual => BinaryOperator.LeftShift,
        TokenKind.RightShift or TokenKind.RightShiftEqual => BinaryOperator.RightShift,
        TokenKind.Plus or TokenKind.PlusEqual => BinaryOperator.Add,
        TokenKind.Minus or TokenKind.MinusEqual => BinaryOperator.Subtract,
        TokenKind.Star or TokenKind.StarEqual => BinaryOperator.Multiply,
        TokenKind.Slash or TokenKind.SlashEqual => BinaryOperator.Divide,
        TokenKind.DoubleSlash or TokenKind.DoubleSlashEqual => BinaryOperator.FloorDivide,
        TokenKind.Percent or TokenKind.PercentEqual => BinaryOperator.Modulo,
        TokenKind.At or TokenKind.AtEqual => BinaryOperator.MatrixMultiply,
        _ => BinaryOperator.Power,
    };

    public static bool IsAugmentedAssignment(TokenKind kind) => kind is >= TokenKind.BarEqual and <= TokenKind.DoubleStarEqual;

    private static byte[] MakeTable()
    {
        var table = new byte[TableSize];
        TokenKind[][] levels =
        [
            [TokenKind.Bar],
            [TokenKind.Caret],
            [TokenKind.Ampersand],
            [TokenKind.LeftShift, TokenKind.RightShift],
            [TokenKind.Plus, TokenKind.Minus],
            [TokenKind.Star, TokenKind.Slash, TokenKind.DoubleSlash, TokenKind.Percent, TokenKind.At],
        ];
        for (var level = 0; level < levels.Length; level++)
        {
            foreach (var kind in levels[level])
            {
                table[(byte)kind] = (byte)(Lowest + level);
            }
        }

        return table;
    }
}
