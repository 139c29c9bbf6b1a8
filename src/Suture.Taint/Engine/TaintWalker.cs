using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Taint;

/// <summary>Carries taint through one function or module body, statement by statement.</summary>
internal sealed partial class TaintWalker : FlowWalker<TaintState>
{
    private readonly TaintAnalysis analysis;
    private readonly SemanticModel model;
    private readonly Guards guards;
    private readonly ReturnFacts? returns;
    private readonly SyntaxNode body;
    private readonly bool isEnclosing;
    private Dictionary<(Expression, string, Expression, int, string), SinkHit>? parameterHits;
    private List<(TextSpan Span, TaintValue Value)>? raised;
    private bool isQuiet;

    /// <param name="analysis">The analysis of the file.</param>
    /// <param name="body">The function, or the module.</param>
    public TaintWalker(TaintAnalysis analysis, SyntaxNode body)
    {
        (this.analysis, this.body, model) = (analysis, body, analysis.Model);
        guards = new Guards(this, analysis);
        returns = body switch
        {
            FunctionDefinition function => new ReturnFacts(function.Parameters, model),
            LambdaExpression lambda => new ReturnFacts(lambda.Parameters, model),
            _ => null,
        };
        isEnclosing = model.ScopeOpenedBy(body) is { Parent: not null, HasInnerFunctions: true };
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
                var value = TaintValue.Union(Given(parameters[i], i, function), OfDefault(parameters[i]));
                State.Set(new Place(binding.Symbol, ""), value);
                analysis.Shared.Add(binding.Symbol, value, isEnclosing);
            }
        }

        Walk(function.Body.Statements);
        returns!.FallOff(State);
        return Summary(analysis.SignatureOf(function));
    }

    /// <summary>What a framework puts into a parameter that is said to depend on a function of this file.</summary>
    private TaintValue? Injected(Parameter parameter) =>
        analysis.Entries.DependencyOf(parameter) is { } dependency && analysis.SummaryOf(dependency, body) is { Result: { } result }
            ? result.Select(trace => trace.IsReported ? trace with { Parameter = -1 } : null)?.With(parameter, "is put into", parameter) : null;

    public FunctionSummary ReadLambda(LambdaExpression lambda)
    {
        State = new TaintState();
        var parameters = lambda.Parameters.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (model.BindingAt(parameters[i]) is { } binding)
            {
                var entered = new StepChain(parameters[i], $"{parameters[i].Name} is a parameter of a lambda", null, null);
                var value = TaintValue.Of(new Trace(parameters[i], SourceStrength.Parameter, i, IsReported: false, 0, entered));
                State.Set(new Place(binding.Symbol, ""), TaintValue.Union(value, OfDefault(parameters[i])));
            }
        }

        returns!.AddYield(ValueOf(lambda.Body));
        returns.FallOff(State);
        return Summary(Signature.Of(lambda.Parameters, isMethod: false));
    }

    private FunctionSummary Summary(Signature signature)
    {
        return new FunctionSummary(signature, returns!.Result, HitsOfParameters(), returns.CleansOnReturn, returns.CleansWhenTrue)
        {
            Effects = returns.Effects,
            Callbacks = callbacks is null ? [] : [.. callbacks.Values.OrderBy(callback => callback.Site.Span.Start)],
        };
    }

    private ImmutableArray<SinkHit> HitsOfParameters()
    {
        var inner = analysis.InnerHitsOf(body);
        if (parameterHits is null && inner.Count == 0)
        {
            return [];
        }

        IEnumerable<SinkHit> own = parameterHits is null ? [] : parameterHits.Values;
        return own.Concat(inner).OrderBy(hit => hit.Call.Span.Start).ThenBy(hit => hit.Value.Span.Start)
            .ThenBy(hit => hit.Trace.Parameter).ThenBy(hit => hit.Trace.Path, StringComparer.Ordinal).ToImmutableArray();
    }

    private bool IsReceiver(int position, FunctionDefinition function) => position == 0 && analysis.TakesReceiver(function);

    private static TaintValue OfReceiver(Parameter parameter, FunctionDefinition function) => TaintValue.Of(
        new Trace(parameter, SourceStrength.Parameter, 0, IsReported: false, 0, new StepChain(parameter, $"{parameter.Name} is the object of {function.Name}()", null, null)));

    // Defaults are made where the function is defined; most are constants.
    private TaintValue? OfDefault(Parameter parameter) =>
        parameter.Default is null or StringExpression or NumberExpression or KeywordConstant ? null : Peek(parameter.Default);

    /// <summary>The value of an expression, without telling of the sinks in it a second time.</summary>
    public TaintValue? Peek(Expression expression)
    {
        if (State is not { } before || IsPlain(expression))
        {
            return null;
        }

        var (wasQuiet, wasShared) = (isQuiet, before.IsShared);
        isQuiet = true;
        State = before.Copy();
        var value = ValueOf(expression);
        (isQuiet, State, before.IsShared) = (wasQuiet, before, wasShared);
        return value;
    }

    protected override TaintState Copy(TaintState state) => state.Copy();

    protected override bool Merge(TaintState into, TaintState other) => into.Merge(other);

    protected override void Evaluate(Expression expression) => ValueOf(expression);

    protected override void Assume(Expression test, bool outcome)
    {
        if (State is null)
        {
            return;
        }

        guards.Assume(test, outcome);
        if (test is NameExpression or KeywordConstant && model.ConstantOf(test) is bool known && known != outcome)
        {
            State = null;
        }
    }

    protected override bool NeverReturns(Expression expression) =>
        expression is CallExpression call && NoReturn.Names.Contains(model.QualifiedName(call.Callee) ?? "");

    protected override bool Suppresses(WithItem item) =>
        item.Context is CallExpression call && model.QualifiedName(call.Callee) == "contextlib.suppress";

    protected override void Execute(Statement statement)
    {
        switch (statement)
        {
            case AssignmentStatement assignment:
                Assign(assignment);
                break;
            case AnnotatedAssignment { Value: { } value } annotated:
                Store(annotated.Target, ValueOf(value), annotated);
                break;
            case AugmentedAssignment augmented:
                var sum = TaintValue.Union(ValueOf(augmented.Target), ValueOf(augmented.Value));
                Store(augmented.Target, IsNumeric(augmented.Value) ? null : sum?.Flat, augmented);
                break;
            case ReturnStatement { Value: var result } statementOfReturn:
                var answer = result is null ? null : ValueOf(result);
                returns?.Add(statementOfReturn, answer, this);
                if (result is not null)
                {
                    CheckPage(result, answer);
                }

                break;
            case RaiseStatement { Exception: { } exception }:
                if ((ValueOf(exception) ?? (exception is CallExpression made ? ArgumentsOf(made) : null)) is { } thrown)
                {
                    (raised ??= []).Add((statement.Span, thrown));
                }

                break;
            case DeleteStatement:
                break;
            default:
                EvaluateChildren(statement);
                break;
        }
    }

    /// <summary>An exception holds what it is made of.</summary>
    private TaintValue? ArgumentsOf(CallExpression made)
    {
        TaintValue? all = null;
        foreach (var argument in made.Arguments)
        {
            all = TaintValue.Union(all, Peek(argument.Value));
        }

        return all;
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
        Store(loop.Target, Element(loop.Iterable), loop.Target);

    protected override void EnterContext(WithItem item)
    {
        var value = ValueOf(item.Context);
        value = SpecialMethod(item.Context, "__enter__", out var given) || SpecialMethod(item.Context, "__aenter__", out given) ? given : value;
        if (item.Target is not null)
        {
            Store(item.Target, value, item);
        }
    }

    protected override void EnterHandler(ExceptHandler handler)
    {
        if (model.BindingAt(handler) is { } binding)
        {
            TaintValue? value = null;
            foreach (var (span, what) in raised ?? [])
            {
                value = handler.Parent is TryStatement attempt && attempt.Body.Span.Contains(span) ? TaintValue.Union(value, what) : value;
            }

            State!.Set(new Place(binding.Symbol, ""), value);
        }
    }

    protected override void EnterCase(MatchStatement match, MatchCase branch)
    {
        Bind(branch.Pattern, Peek(match.Subject));
        guards.AssumeMatches(match.Subject, branch.Pattern);
    }

    private void Assign(AssignmentStatement assignment)
    {
        var value = ValueOf(assignment.Value);
        foreach (var target in assignment.Targets)
        {
            Store(target, value, assignment);
        }
    }

    /// <summary>Gives a target its value; a tuple of targets takes it apart.</summary>
    private void Store(Expression target, TaintValue? value, SyntaxNode node)
    {
        switch (target)
        {
            case TupleExpression or ListExpression when RuntimeHelpers.TryEnsureSufficientExecutionStack():
                var isCounted = true;
                for (var i = 0; i < target.ChildCount; i++)
                {
                    var part = (Expression)target.ChildAt(i)!;
                    isCounted &= part is not StarredExpression;
                    Store(part, isCounted ? value?.Member(Structure.Position(i)) : value?.Flat, node);
                }

                break;
            case StarredExpression starred:
                Store(starred.Value, value, node);
                break;
            default:
                StoreOne(target, value, node);
                break;
        }
    }

    private void StoreOne(Expression target, TaintValue? value, SyntaxNode node)
    {
        if (target is AttributeExpression owned && model.QualifiedName(owned) is { } member && model.SetterNamed(member) is { } setter)
        {
            SetProperty(owned, setter, value);
            return;
        }

        if (PlaceOf(target) is { } place)
        {
            value = value?.With(node, "is assigned to", target);
            value = analysis.Marks is { } marks ? Marked(target, value, marks) : value;
            State!.Set(place, value);
            Share(place, value);
            SetInAliases(target, place, value);
        }
        else if (target is SubscriptExpression subscript)
        {
            ValueOf(subscript.Index);
            Grow(subscript.Target, value, node);
        }

        if (target is AttributeExpression attribute && value is not null && model.QualifiedName(attribute) is { } name)
        {
            analysis.Shared.Add(name, value);
        }
    }

    /// <summary>Other variables hold the same object.</summary>
    private void SetInAliases(Expression target, Place place, TaintValue? value)
    {
        if (value is not null && place.Path.Length > 0 && OwnerName(target) is { } owner)
        {
            foreach (var alias in model.AliasesOf(owner))
            {
                State!.Add(place with { Symbol = alias }, value);
            }
        }
    }

    private static NameExpression? OwnerName(Expression target) => target switch
    {
        AttributeExpression attribute => attribute.Target as NameExpression,
        SubscriptExpression subscript => subscript.Target as NameExpression,
        _ => null,
    };

    /// <summary>A container that takes in a tainted value is tainted from then on.</summary>
    private void Grow(Expression container, TaintValue? value, SyntaxNode node)
    {
        if (value is not null && PlaceOf(container) is { } place)
        {
            value = value.Flat.With(node, "is put into", container);
            State!.Add(place, value);
            Share(place, value);
        }
    }

    /// <summary>Lets others see what a variable, or a part of what it holds, was given here.</summary>
    private void Share(Place place, TaintValue? value)
    {
        if (value is null)
        {
            return;
        }

        returns?.NoteChange(place);
        if (place.Path.Length == 0 || place.Symbol.Scope.Node != body)
        {
            analysis.Shared.Add(place.Symbol, place.Path.Length == 0 ? value : TaintValue.OfParts([(place.Path, value)]), isEnclosing);
        }

        if (place is { Path: "", Symbol.Scope: { Kind: ScopeKind.Class, Node: ClassDefinition definition } })
        {
            analysis.Shared.Add($"{model.LocalNameOf(definition)}.{place.Symbol.Name}", value);
        }
    }

    /// <summary>A variable, or <c>name.attribute</c>, <c>name['constant']</c> and the like below it; null for anything else.</summary>
    public Place? PlaceOf(Expression expression)
    {
        switch (expression)
        {
            case NameExpression name:
                return (model.ResolveName(name) ?? model.BindingAt(name)?.Symbol) is { } symbol ? new Place(symbol, "") : null;
            case AttributeExpression attribute when OwnerOf(attribute.Target) is { } whole:
                return whole with { Path = whole.Path + "." + attribute.Name };
            case SubscriptExpression subscript when OwnerOf(subscript.Target) is { } whole && Place.KeyOf(subscript.Index, model) is { } key:
                return whole with { Path = whole.Path + key };
            default:
                return null;
        }
    }

    private Place? OwnerOf(Expression target) =>
        target is NameExpression or AttributeExpression { Target: NameExpression } or SubscriptExpression { Target: NameExpression } ? PlaceOf(target) : null;
}
