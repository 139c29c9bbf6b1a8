using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Carries taint through one function or module body, statement by statement.</summary>
internal sealed partial class TaintWalker : FlowWalker<TaintState>
{
    private readonly TaintAnalysis analysis;
    private readonly SemanticModel model;
    private readonly Guards guards;
    private readonly ReturnFacts? returns;
    private readonly SyntaxNode body;
    private readonly Dictionary<(Expression, string, Expression, int), SinkHit> parameterHits = [];
    private bool isQuiet;

    /// <param name="analysis">The analysis of the file.</param>
    /// <param name="body">The function, or the module.</param>
    public TaintWalker(TaintAnalysis analysis, SyntaxNode body)
    {
        (this.analysis, this.body, model) = (analysis, body, analysis.Model);
        guards = new Guards(this, analysis);
        returns = body is FunctionDefinition function ? new ReturnFacts(function, model) : null;
    }

    /// <summary>The function, or the module, that is read.</summary>
    public SyntaxNode Body => body;

    /// <summary>The state where the walk is; guards change it.</summary>
    public TaintState? Now => State;

    public void ReadModule(Module module)
    {
        State = new TaintState();
        Walk(module.Statements);
    }

    public FunctionSummary ReadFunction(FunctionDefinition function)
    {
        State = new TaintState();
        var parameters = function.Parameters.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (model.BindingAt(parameters[i]) is { } binding)
            {
                var value = Given(parameters[i], i, function);
                State.Set(new Place(binding.Symbol, ""), value);
                analysis.Shared.Add(binding.Symbol, value);
            }
        }

        Walk(function.Body.Statements);
        returns!.FallOff(State);
        var hits = parameterHits.Values.OrderBy(hit => hit.Call.Span.Start).ThenBy(hit => hit.Value.Span.Start)
            .ThenBy(hit => hit.Trace.Parameter).ToImmutableArray();
        return new FunctionSummary(Signature.Of(function), returns.Result, hits, returns.CleansOnReturn, returns.CleansWhenTrue);
    }

    /// <summary>What a framework puts into a parameter that is said to depend on a function of this file.</summary>
    private TaintValue? Injected(Parameter parameter) =>
        analysis.Entries.DependencyOf(parameter) is { } dependency && analysis.SummaryOf(dependency, body) is { Result: { } result }
            ? result.Select(trace => trace.IsReported ? trace with { Parameter = -1 } : null)?.With(parameter, "is put into", parameter) : null;

    /// <summary>The value of an expression, without telling of the sinks in it a second time.</summary>
    public TaintValue? Peek(Expression expression)
    {
        var (wasQuiet, before) = (isQuiet, State);
        isQuiet = true;
        State = State?.Copy();
        var value = State is null ? null : ValueOf(expression);
        (isQuiet, State) = (wasQuiet, before);
        return value;
    }

    protected override TaintState Copy(TaintState state) => state.Copy();

    protected override bool Merge(TaintState into, TaintState other) => into.Merge(other);

    protected override void Evaluate(Expression expression) => ValueOf(expression);

    protected override void Assume(Expression test, bool outcome)
    {
        if (State is not null)
        {
            guards.Assume(test, outcome);
        }
    }

    protected override bool NeverReturns(Expression expression) =>
        expression is CallExpression call && NoReturn.Names.Contains(model.QualifiedName(call.Callee) ?? "");

    protected override void Execute(Statement statement)
    {
        switch (statement)
        {
            case AssignmentStatement assignment:
                Assign(assignment);
                break;
            case AnnotatedAssignment { Value: { } value } annotated:
                Store(annotated.Target, ValueOf(value), annotated, value);
                break;
            case AugmentedAssignment augmented:
                var sum = TaintValue.Union(ValueOf(augmented.Target), ValueOf(augmented.Value));
                Store(augmented.Target, IsNumeric(augmented.Value) ? null : sum, augmented, null);
                break;
            case ReturnStatement { Value: var result } statementOfReturn:
                var answer = result is null ? null : ValueOf(result);
                returns?.Add(statementOfReturn, answer, this);
                if (result is not null)
                {
                    CheckPage(result, answer);
                }

                break;
            case DeleteStatement:
                break;
            default:
                EvaluateChildren(statement);
                break;
        }
    }

    protected override void Define(Statement definition)
    {
        var decorators = definition is FunctionDefinition function ? function.Decorators : ((ClassDefinition)definition).Decorators;
        foreach (var decorator in decorators)
        {
            ValueOf(decorator.Expression);
        }
    }

    protected override void EnterIteration(ForStatement loop) =>
        Store(loop.Target, Element(loop.Iterable), loop.Target, null);

    protected override void EnterContext(WithItem item)
    {
        var value = ValueOf(item.Context);
        if (item.Target is not null)
        {
            Store(item.Target, value, item, null);
        }
    }

    protected override void EnterHandler(ExceptHandler handler)
    {
        if (model.BindingAt(handler) is { } binding)
        {
            State!.Set(new Place(binding.Symbol, ""), null);
        }
    }

    protected override void EnterCase(MatchStatement match, MatchCase branch)
    {
        var value = Peek(match.Subject);
        foreach (var node in branch.Pattern.Descendants().Prepend(branch.Pattern))
        {
            if (node is Pattern && model.BindingAt(node) is { } binding)
            {
                State!.Set(new Place(binding.Symbol, ""), value);
            }
        }

        guards.AssumeMatches(match.Subject, branch.Pattern);
    }

    private void Assign(AssignmentStatement assignment)
    {
        var value = ValueOf(assignment.Value);
        foreach (var target in assignment.Targets)
        {
            Store(target, value, assignment, assignment.Value);
        }
    }

    /// <summary>Gives a target its value; a display on the right is taken apart.</summary>
    private void Store(Expression target, TaintValue? value, SyntaxNode node, Expression? source)
    {
        switch (target)
        {
            case TupleExpression or ListExpression when RuntimeHelpers.TryEnsureSufficientExecutionStack():
                var pairs = source is TupleExpression or ListExpression && source.ChildCount == target.ChildCount;
                for (var i = 0; i < target.ChildCount; i++)
                {
                    var part = pairs ? (Expression)source!.ChildAt(i)! : null;
                    Store((Expression)target.ChildAt(i)!, part is null ? value : Peek(part), node, part);
                }

                break;
            case StarredExpression starred:
                Store(starred.Value, value, node, null);
                break;
            default:
                StoreOne(target, value, node);
                break;
        }
    }

    private void StoreOne(Expression target, TaintValue? value, SyntaxNode node)
    {
        if (PlaceOf(target) is { } place)
        {
            value = value?.With(node, "is assigned to", target);
            value = analysis.Marks is { } marks ? Marked(target, value, marks) : value;
            State!.Set(place, value);
            if (place.Path.Length == 0)
            {
                analysis.Shared.Add(place.Symbol, value);
            }
        }
        else if (target is SubscriptExpression subscript)
        {
            ValueOf(subscript.Index);
            Grow(subscript.Target, value, node);
        }

        if (target is AttributeExpression attribute && value is not null && model.TypeOf(attribute.Target) is { } type)
        {
            analysis.Shared.Add(model.MemberOf(type, attribute.Name), value);
        }
    }

    /// <summary>A container that takes in a tainted value is tainted from then on.</summary>
    private void Grow(Expression container, TaintValue? value, SyntaxNode node)
    {
        if (value is not null && PlaceOf(container) is { } place)
        {
            State!.Add(place, value.With(node, "is put into", container));
        }
    }

    /// <summary>A variable, <c>name.attribute</c> or <c>name['constant']</c>; null for anything else.</summary>
    public Place? PlaceOf(Expression expression)
    {
        switch (expression)
        {
            case NameExpression name:
                return (model.ResolveName(name) ?? model.BindingAt(name)?.Symbol) is { } symbol ? new Place(symbol, "") : null;
            case AttributeExpression { Target: NameExpression owner } attribute:
                return PlaceOf(owner) is { } whole ? whole with { Path = "." + attribute.Name } : null;
            case SubscriptExpression { Target: NameExpression owner } subscript when model.ConstantOf(subscript.Index) is string key:
                return PlaceOf(owner) is { } whole2 ? whole2 with { Path = $"[{key}]" } : null;
            default:
                return null;
        }
    }
}
