using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Reads from names, documentation and use what an evaluated text is meant to be.</summary>
internal sealed class EvalReading
{
    private readonly Dictionary<EvalPurpose, int> votes = [];

    /// <summary>The purpose with most votes; arithmetic before literals when they are even, since it can do plain numbers too.</summary>
    public static EvalPurpose Of(CodeFile file, CallExpression eval, Expression code)
    {
        var reading = new EvalReading();
        reading.VoteByNames(eval, code);
        reading.VoteBySurroundings(file, eval, code);
        reading.VoteByUse(eval);
        reading.VoteByTemplate(file, code);
        return reading.Winner();
    }

    private EvalPurpose Winner()
    {
        EvalPurpose[] order = [EvalPurpose.Program, EvalPurpose.Arithmetic, EvalPurpose.Literal];
        var best = order.MaxBy(purpose => votes.GetValueOrDefault(purpose));
        return votes.GetValueOrDefault(best) > 0 ? best : EvalPurpose.Unknown;
    }

    private void Vote(string text, int weight)
    {
        foreach (var purpose in EvalWords.Split(text).Select(EvalWords.MeaningOf).Distinct())
        {
            Add(purpose, weight);
        }
    }

    private void Add(EvalPurpose purpose, int weight) => votes[purpose] = votes.GetValueOrDefault(purpose) + weight;

    private void VoteByNames(CallExpression eval, Expression code)
    {
        foreach (var node in code.Descendants().Prepend(code))
        {
            if (node is NameExpression name)
            {
                Vote(name.Identifier, 4);
            }
        }

        if (eval.Parent is AssignmentStatement { Targets: [NameExpression target] })
        {
            Vote(target.Identifier, 3);
        }
    }

    private void VoteBySurroundings(CodeFile file, CallExpression eval, Expression code)
    {
        foreach (var text in code.Descendants().OfType<StringExpression>())
        {
            Vote(file.TextOf(text), 3);
        }

        if (eval.FirstAncestor<FunctionDefinition>() is not { } function)
        {
            return;
        }

        Vote(function.Name, 3);
        if (function.Body.Statements is [ExpressionStatement { Expression: StringExpression documentation }, ..])
        {
            Vote(file.TextOf(documentation), 2);
        }

        foreach (var prompt in function.Descendants().OfType<CallExpression>()
            .Where(call => file.Model.QualifiedName(call.Callee) is "builtins.input").SelectMany(call => call.Arguments))
        {
            Vote(file.TextOf(prompt), 1);
        }
    }

    private void VoteByUse(CallExpression eval)
    {
        VoteByParent(eval);
        if (eval.Parent is AssignmentStatement { Targets: [NameExpression target] } && eval.FirstAncestor<FunctionDefinition>() is { } function)
        {
            foreach (var use in function.Body.Descendants().OfType<NameExpression>()
                .Where(name => name.Identifier == target.Identifier && name.Span.Start > eval.Span.End))
            {
                VoteByParent(use);
            }
        }
    }

    private void VoteByParent(Expression value)
    {
        var purpose = value.Parent switch
        {
            SubscriptExpression subscript when subscript.Target == value => EvalPurpose.Literal,
            ForStatement or ComprehensionClause or AttributeExpression => EvalPurpose.Literal,
            CallExpression call when call.Callee == value => EvalPurpose.Program,
            Argument { Parent: CallExpression { Callee: NameExpression { Identifier: var name } } } => name switch
            {
                "len" or "sorted" or "sum" or "max" or "min" or "list" or "dict" or "tuple" or "set" or "enumerate" => EvalPurpose.Literal,
                "round" or "abs" => EvalPurpose.Arithmetic,
                _ => EvalPurpose.Unknown,
            },
            _ => EvalPurpose.Unknown,
        };
        Add(purpose, 3);
    }

    // "{a} {op} {b}" and "2 * {x}" are arithmetic.
    private void VoteByTemplate(CodeFile file, Expression code)
    {
        if (StringTemplate.Of(file, code) is { HasHoles: true } template)
        {
            var text = string.Concat(template.Parts.OfType<TemplatePart.Text>().Select(part => part.Value));
            var holes = template.Parts.Count(part => part is TemplatePart.Hole);
            var isArithmetic = text.AsSpan().ContainsAny("+-*/%") || (holes > 1 && text.AsSpan().Trim().IsEmpty);
            Add(isArithmetic ? EvalPurpose.Arithmetic : EvalPurpose.Unknown, 4);
        }
    }
}
