using System.Collections.Immutable;

namespace Suture.Syntax.Python;

/// <content>Expressions.</content>
public sealed partial class AstDump
{
    private enum Context
    {
        Load,
        Store,
        Delete,
    }

    private void WriteExpression(string field, Expression? expression, Context context = Context.Load)
    {
        if (expression is not null)
        {
            Field(field);
            WriteExpression(expression, context);
        }
    }

    private void WriteExpressionOrNone(Expression? expression)
    {
        if (expression is null)
        {
            output.Append("None");
        }
        else
        {
            WriteExpression(expression, Context.Load);
        }
    }

    private void WriteExpressions(string field, ImmutableArray<Expression> expressions, Context context = Context.Load)
    {
        Field(field);
        output.Append('[');
        for (var i = 0; i < expressions.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            WriteExpression(expressions[i], context);
        }

        output.Append(']');
    }

    // Chains such as a + b + c… or x.y().z()… are as deep as they are long: their left sides are walked and not climbed.
    private void WriteExpression(Expression expression, Context context)
    {
        var mark = spine.Count;
        var next = expression;
        for (var left = OpenLeft(next); left is not null; left = OpenLeft(next))
        {
            spine.Add(next);
            next = left;
        }

        WriteAtom(next, spine.Count == mark ? context : Context.Load);
        for (var i = spine.Count - 1; i >= mark; i--)
        {
            next = spine[i];
            spine.RemoveAt(i);
            WriteRest(next, i == mark ? context : Context.Load);
            Close(next);
        }
    }

    private Expression? OpenLeft(Expression expression)
    {
        switch (expression)
        {
            case BinaryExpression binary:
                output.Append("BinOp(left=");
                return binary.Left;
            case CallExpression call:
                output.Append("Call(func=");
                return call.Callee;
            case AttributeExpression attribute:
                output.Append("Attribute(value=");
                return attribute.Target;
            case SubscriptExpression subscript:
                output.Append("Subscript(value=");
                return subscript.Target;
            default:
                return null;
        }
    }

    private void WriteRest(Expression expression, Context context)
    {
        switch (expression)
        {
            case BinaryExpression binary:
                WriteOperator(binary.Operator);
                WriteExpression("right", binary.Right);
                break;
            case CallExpression call:
                WriteArguments("args", call.Arguments);
                break;
            case AttributeExpression attribute:
                WriteText("attr", attribute.Name);
                WriteContext(context);
                break;
            case SubscriptExpression subscript:
                WriteExpression("slice", subscript.Index);
                WriteContext(context);
                break;
        }
    }

    private void WriteAtom(Expression expression, Context context)
    {
        switch (expression)
        {
            case NameExpression name:
                Open("Name");
                WriteText("id", name.Identifier);
                WriteContext(context);
                break;
            case StringExpression strings:
                WriteStrings(strings);
                return;
            case NumberExpression number:
                output.Append("Constant(value=");
                PythonRepr.OfNumber(output, number.Literal);
                break;
            case KeywordConstant constant:
                output.Append("Constant(value=").Append(constant.Value.ToString());
                break;
            case EllipsisExpression:
                output.Append("Constant(value=Ellipsis");
                break;
            case TupleExpression tuple:
                Open("Tuple");
                WriteExpressions("elts", tuple.Elements, context);
                WriteContext(context);
                break;
            case ListExpression list:
                Open("List");
                WriteExpressions("elts", list.Elements, context);
                WriteContext(context);
                break;
            case StarredExpression starred:
                Open("Starred");
                WriteExpression("value", starred.Value, context);
                WriteContext(context);
                break;
            default:
                WriteOperation(expression);
                break;
        }

        Close(expression);
    }

    private void WriteOperation(Expression expression)
    {
        switch (expression)
        {
            case BooleanExpression boolean:
                output.Append(boolean.Operator == BooleanOperator.And ? "BoolOp(op=And()" : "BoolOp(op=Or()");
                WriteExpressions("values", boolean.Operands);
                break;
            case UnaryExpression unary:
                output.Append("UnaryOp(op=").Append(NameOf(unary.Operator)).Append("()");
                WriteExpression("operand", unary.Operand);
                break;
            case ComparisonExpression comparison:
                WriteComparison(comparison);
                break;
            case ConditionalExpression conditional:
                Open("IfExp");
                WriteExpression("test", conditional.Test);
                WriteExpression("body", conditional.Body);
                WriteExpression("orelse", conditional.OrElse);
                break;
            case LambdaExpression lambda:
                Open("Lambda");
                WriteParameters(lambda.Parameters);
                WriteExpression("body", lambda.Body);
                break;
            case NamedExpression named:
                Open("NamedExpr");
                WriteExpression("target", named.Target, Context.Store);
                WriteExpression("value", named.Value);
                break;
            case AwaitExpression awaited:
                Open("Await");
                WriteExpression("value", awaited.Value);
                break;
            case YieldExpression yielded:
                Open("Yield");
                WriteExpression("value", yielded.Value);
                break;
            case YieldFromExpression yielded:
                Open("YieldFrom");
                WriteExpression("value", yielded.Value);
                break;
            case SliceExpression slice:
                Open("Slice");
                WriteExpression("lower", slice.Lower);
                WriteExpression("upper", slice.Upper);
                WriteExpression("step", slice.Step);
                break;
            default:
                WriteDisplay(expression);
                break;
        }
    }

    private void WriteDisplay(Expression expression)
    {
        switch (expression)
        {
            case SetExpression set:
                Open("Set");
                WriteExpressions("elts", set.Elements);
                break;
            case DictionaryExpression dictionary:
                WriteDictionary(dictionary);
                break;
            case ListComprehension comprehension:
                Open("ListComp");
                WriteExpression("elt", comprehension.Element);
                WriteClauses(comprehension.Clauses);
                break;
            case SetComprehension comprehension:
                Open("SetComp");
                WriteExpression("elt", comprehension.Element);
                WriteClauses(comprehension.Clauses);
                break;
            case GeneratorExpression comprehension:
                Open("GeneratorExp");
                WriteExpression("elt", comprehension.Element);
                WriteClauses(comprehension.Clauses);
                break;
            case DictionaryComprehension comprehension:
                Open("DictComp");
                WriteExpression("key", comprehension.Key);
                WriteExpression("value", comprehension.Value);
                WriteClauses(comprehension.Clauses);
                break;
            default:
                Open("Error");
                break;
        }
    }

    private void WriteDictionary(DictionaryExpression dictionary)
    {
        output.Append("Dict(keys=[");
        for (var i = 0; i < dictionary.Items.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            WriteExpressionOrNone(dictionary.Items[i].Key);
        }

        output.Append("], values=[");
        for (var i = 0; i < dictionary.Items.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            WriteExpression(dictionary.Items[i].Value, Context.Load);
        }

        output.Append(']');
    }

    private void WriteClauses(ImmutableArray<ComprehensionClause> clauses)
    {
        Field("generators");
        output.Append('[');
        for (var i = 0; i < clauses.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            Open("comprehension");
            WriteExpression("target", clauses[i].Target, Context.Store);
            WriteExpression("iter", clauses[i].Iterable);
            WriteExpressions("ifs", clauses[i].Conditions);
            WriteNumber("is_async", clauses[i].IsAsync ? 1 : 0);
            output.Append(')');
        }

        output.Append(']');
    }

    private void WriteComparison(ComparisonExpression comparison)
    {
        Open("Compare");
        WriteExpression("left", comparison.Left);
        Field("ops");
        output.Append('[');
        for (var i = 0; i < comparison.Operators.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ").Append(NameOf(comparison.Operators[i])).Append("()");
        }

        output.Append(']');
        WriteExpressions("comparators", comparison.Operands);
    }
}
