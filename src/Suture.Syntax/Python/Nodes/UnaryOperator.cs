namespace Suture.Syntax.Python;

/// <summary>Operators of one operand.</summary>
public enum UnaryOperator
{
    Not,
    Plus,
    Minus,
    Invert,
}
