namespace Suture.Syntax.Python;

/// <summary>Operators that stop at the first operand that decides.</summary>
public enum BooleanOperator
{
    And,
    Or,
}
