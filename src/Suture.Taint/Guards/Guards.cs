using System.Runtime.CompilerServices;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>What a test that came out true or false says about the values it looked at.</summary>
internal sealed partial class Guards(TaintWalker walker, TaintAnalysis analysis)
{
    private readonly SemanticModel model = analysis.Model;

    public void Assume(Expression test, bool outcome)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        switch (test)
        {
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                Assume(not.Operand, !outcome);
                break;
            case BooleanExpression boolean when outcome == (boolean.Operator == BooleanOperator.And):
                foreach (var operand in boolean.Operands)
                {
                    Assume(operand, outcome);
                }

                break;
            case ComparisonExpression { Operators: [var @operator], Operands: [var right] } comparison:
                AssumeComparison(comparison.Left, @operator, right, outcome);
                break;
            case ComparisonExpression chain when outcome:
                for (var i = 0; i < chain.Operators.Length; i++)
                {
                    AssumeComparison(i == 0 ? chain.Left : chain.Operands[i - 1], chain.Operators[i], chain.Operands[i], outcome);
                }

                break;
            case CallExpression call:
                AssumeCall(call, outcome);
                break;
            case NamedExpression named:
                Assume(named.Value, outcome);
                break;
            case NameExpression name:
                AssumeName(name, outcome);
                break;
            case AttributeExpression attribute when !outcome:
                AssumeNoHost(attribute);
                break;
        }
    }

    /// <summary><c>case 'start' | 'stop':</c> leaves no choice.</summary>
    public void AssumeMatches(Expression subject, Pattern pattern)
    {
        if (IsConstant(pattern) || (pattern is ClassPattern type && AreNumbers(type.Class)))
        {
            Clean(subject, SinkKinds.All);
        }
    }

    /// <summary>Cleans the place that an expression speaks of, through wrappers that change nothing that counts.</summary>
    public void Clean(Expression expression, ulong mask)
    {
        var inner = Unwrap(expression);
        if (mask != 0 && walker.Now is { } state && walker.PlaceOf(inner) is { } place)
        {
            // A part that nothing is known of by itself gets a value of its own: what the whole says of it, cleaned.
            if (inner is not NameExpression && !state.TryGet(place, out _) && walker.Peek(inner) is { } value)
            {
                state.Set(place, value.Cleaned(mask));
            }
            else
            {
                state.Clean(place, mask);
            }
        }
    }

    /// <summary>The variable of a loop over constants.</summary>
    private bool IsOneOfConstants(Expression expression) =>
        expression is NameExpression name && model.DefinitionsReaching(name) is [{ Kind: BindingKind.ForTarget or BindingKind.ComprehensionTarget, Value: { } items }]
        && !model.ConstantItemsOf(items).IsDefaultOrEmpty;

    private void AssumeName(NameExpression name, bool outcome)
    {
        if (model.OnlyValueOf(name) is { } value and (CallExpression or ComparisonExpression or BooleanExpression or UnaryExpression))
        {
            Assume(value, outcome);
        }

        // What is false is empty, zero or None: nothing that does harm.
        if (!outcome)
        {
            Clean(name, SinkKinds.All);
        }
    }

    private static bool IsConstant(Pattern pattern) => pattern switch
    {
        ValuePattern or SingletonPattern => true,
        OrPattern { Alternatives: var alternatives } => alternatives.All(IsConstant),
        _ => false,
    };

    private void AssumeComparison(Expression left, ComparisonOperator @operator, Expression right, bool outcome)
    {
        switch (@operator)
        {
            case ComparisonOperator.In when outcome:
            case ComparisonOperator.NotIn when !outcome:
                AssumeMember(left, right);
                break;
            case ComparisonOperator.In when !outcome:
            case ComparisonOperator.NotIn when outcome:
                AssumeNotPart(left, right);
                break;
            case ComparisonOperator.Equal or ComparisonOperator.Is when outcome:
            case ComparisonOperator.NotEqual or ComparisonOperator.IsNot when !outcome:
                AssumeEqual(left, right);
                break;
        }

        if (right is KeywordConstant { Value: ConstantKeyword.None })
        {
            var isNone = (@operator is ComparisonOperator.Is or ComparisonOperator.Equal) == outcome;
            Assume(left, !isNone);
        }
    }

    /// <summary><c>x in ALLOWED</c>, where nobody outside chooses what is allowed.</summary>
    private void AssumeMember(Expression value, Expression collection)
    {
        if (model.TypeOf(collection) is "builtins.str")
        {
            return;
        }

        if (collection is AttributeExpression { Name: "parents" } parents)
        {
            AssumeInside(parents.Target, value, needsSeparator: false);
            return;
        }

        if (walker.Peek(collection) is not { IsTainted: true })
        {
            Clean(value, SinkKinds.All);
            AssumeHostKnown(value);
        }
    }

    // '..' not in x and no leading slash: together they keep a path inside.
    private void AssumeNotPart(Expression part, Expression value)
    {
        switch (model.ConstantOf(part))
        {
            case "..":
            case "../":
                Clean(value, SinkKinds.NoParentMark);
                break;
            case "/":
                Clean(value, SinkKinds.PathMask);
                break;
            default:
                if (model.QualifiedName(part) == "os.sep")
                {
                    Clean(value, SinkKinds.PathMask);
                }

                break;
        }
    }

    private void AssumeEqual(Expression left, Expression right)
    {
        AssumeConstant(left, right);
        AssumeConstant(right, left);

        AssumePathEqual(left, right);
        AssumePathEqual(right, left);
    }

    private void AssumeConstant(Expression value, Expression other)
    {
        if (model.ConstantOf(other) is not string constant)
        {
            Clean(value, IsOneOfConstants(other) ? SinkKinds.All : 0);
            return;
        }

        Clean(value, SinkKinds.All);
        if (constant.Length == 0)
        {
            AssumeNoHost(value);
        }
        else
        {
            AssumeHostKnown(value);
        }
    }
}
