namespace Suture.Syntax.Python;

/// <content>What CPython calls operators and contexts.</content>
public sealed partial class AstDump
{
    private void WriteContext(Context context)
    {
        Field("ctx");
        output.Append(context switch { Context.Load => "Load()", Context.Store => "Store()", _ => "Del()" });
    }

    private void WriteOperator(BinaryOperator operation)
    {
        Field("op");
        output.Append(NameOf(operation)).Append("()");
    }

    private static string NameOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "Add",
        BinaryOperator.Subtract => "Sub",
        BinaryOperator.Multiply => "Mult",
        BinaryOperator.MatrixMultiply => "MatMult",
        BinaryOperator.Divide => "Div",
        BinaryOperator.FloorDivide => "FloorDiv",
        BinaryOperator.Modulo => "Mod",
        BinaryOperator.Power => "Pow",
        BinaryOperator.LeftShift => "LShift",
        BinaryOperator.RightShift => "RShift",
        BinaryOperator.BitOr => "BitOr",
        BinaryOperator.BitXor => "BitXor",
        _ => "BitAnd",
    };

    private static string NameOf(UnaryOperator operation) => operation switch
    {
        UnaryOperator.Not => "Not",
        UnaryOperator.Plus => "UAdd",
        UnaryOperator.Minus => "USub",
        _ => "Invert",
    };

    private static string NameOf(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "Eq",
        ComparisonOperator.NotEqual => "NotEq",
        ComparisonOperator.Less => "Lt",
        ComparisonOperator.LessOrEqual => "LtE",
        ComparisonOperator.Greater => "Gt",
        ComparisonOperator.GreaterOrEqual => "GtE",
        ComparisonOperator.Is => "Is",
        ComparisonOperator.IsNot => "IsNot",
        ComparisonOperator.In => "In",
        _ => "NotIn",
    };
}
