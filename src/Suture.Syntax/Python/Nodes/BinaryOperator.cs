namespace Suture.Syntax.Python;

/// <summary>Operators of two operands.</summary>
public enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    MatrixMultiply,
    Divide,
    FloorDivide,
    Modulo,
    Power,
    LeftShift,
    RightShift,
    BitOr,
    BitXor,
    BitAnd,
}
