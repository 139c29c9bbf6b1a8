using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Looks at what becomes of a call's result.</summary>
internal static class ResultUse
{
    public static StatusUse OfStatus(CodeFile file, CallExpression call) => call.Parent switch
    {
        ExpressionStatement => StatusUse.Unused,
        AssignmentStatement { Targets: [NameExpression name] } => OfVariable(file, name),
        _ => AsksForZero(file, call) ? StatusUse.Success : StatusUse.Status,
    };

    /// <summary>True when the value that <c>close()</c> of a command's stream returns, its exit status, is used.</summary>
    public static bool IsCloseUsed(CallExpression call)
    {
        if (call.Parent is AttributeExpression { Name: "close" })
        {
            return true;
        }

        var name = call.Parent switch
        {
            AssignmentStatement { Targets: [NameExpression target] } => target.Identifier,
            WithItem { Target: NameExpression target } => target.Identifier,
            _ => null,
        };
        return name is not null && VariableBindings.ScopeOf(call).Descendants().OfType<CallExpression>().Any(other =>
            other.Callee is AttributeExpression { Name: "close", Target: NameExpression stream } && stream.Identifier == name
            && other.Parent is not ExpressionStatement);
    }

    private static StatusUse OfVariable(CodeFile file, NameExpression name)
    {
        var isLocal = name.FirstAncestor<FunctionDefinition>() is not null;
        var uses = VariableBindings.Of(name).OtherUses;
        return uses.All(use => AsksForZero(file, use)) && (isLocal || !uses.IsEmpty) ? StatusUse.Success : StatusUse.Status;
    }

    private static bool AsksForZero(CodeFile file, Expression value) => value.Parent switch
    {
        ComparisonExpression { Operands: [_] } comparison => file.Model.ConstantOf(comparison.Left == value ? comparison.Operands[0] : comparison.Left) is 0L,
        UnaryExpression { Operator: UnaryOperator.Not } => true,
        IfStatement test => test.Test == value,
        WhileStatement loop => loop.Test == value,
        ConditionalExpression choice => choice.Test == value,
        _ => false,
    };
}
