using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>For every name that is read in one function or module body: the bindings whose value it may hold there.</summary>
internal sealed class ReachingDefinitions : FlowWalker<DefinitionState>
{
    private readonly FileIndex index;
    private readonly ImmutableArray<Binding>[] reads;

    private ReachingDefinitions(FileIndex index, ImmutableArray<Binding>[] reads) => (this.index, this.reads) = (index, reads);

    /// <summary>Notes, by the number of each name read of a variable that has several, its definitions; a name in code that is never reached has none.</summary>
    public static void Find(Scope unit, FileIndex index, ImmutableArray<Binding>[] reads)
    {
        var walker = new ReachingDefinitions(index, reads) { State = new DefinitionState() };
        switch (unit.Node)
        {
            case FunctionDefinition function:
                walker.BindParameters(function.Parameters);
                walker.Walk(function.Body.Statements);
                break;
            case Module module:
                walker.Walk(module.Statements);
                break;
        }
    }

    protected override DefinitionState Copy(DefinitionState state) => state.Copy();

    protected override bool Merge(DefinitionState into, DefinitionState other) => into.Merge(other);

    protected override void Evaluate(Expression expression) => Read(expression);

    protected override void Execute(Statement statement)
    {
        switch (statement)
        {
            case AssignmentStatement assignment:
                Read(assignment.Value);
                foreach (var target in assignment.Targets)
                {
                    Write(target);
                }

                break;
            case AugmentedAssignment augmented:
                Read(augmented.Target);
                Read(augmented.Value);
                Write(augmented.Target);
                break;
            case AnnotatedAssignment annotated:
                Read(annotated.Annotation);
                Read(annotated.Value);
                if (annotated.Value is not null)
                {
                    Write(annotated.Target);
                }

                break;
            case DeleteStatement deletion:
                foreach (var target in deletion.Targets)
                {
                    Write(target);
                }

                break;
            default:
                ReadChildren(statement);
                break;
        }
    }

    protected override void Define(Statement definition)
    {
        foreach (var child in definition.Children)
        {
            if (child is not Block)
            {
                Read(child);
            }
        }

        Bind(definition);
    }

    protected override void EnterIteration(ForStatement loop) => Write(loop.Target);

    protected override void EnterContext(WithItem item)
    {
        Read(item.Context);
        Write(item.Target);
    }

    protected override void EnterHandler(ExceptHandler handler)
    {
        Read(handler.Type);
        Bind(handler);
    }

    protected override void EnterCase(MatchStatement match, MatchCase branch) => Read(branch.Pattern);

    private void BindParameters(ParameterList parameters)
    {
        foreach (var parameter in parameters.Parameters)
        {
            Bind(parameter);
        }
    }

    private void Bind(SyntaxNode node)
    {
        // Of a variable with one binding there is nothing to find out, and states that need not hold it are copied faster.
        if (State is not null && index.BindingAt(node) is { Symbol.IsAssignedOnce: false } binding)
        {
            State.Set(binding);
        }
    }

    /// <summary>Binds the names of a target; what stands in <c>a[i]</c> and <c>a.b</c> is read.</summary>
    private void Write(Expression? target)
    {
        switch (target)
        {
            case NameExpression:
                Bind(target);
                break;
            case TupleExpression or ListExpression or StarredExpression when RuntimeHelpers.TryEnsureSufficientExecutionStack():
                foreach (var child in target.Children)
                {
                    Write((Expression)child);
                }

                break;
            case not null:
                Read(target);
                break;
        }
    }

    private void Read(SyntaxNode? node)
    {
        if (node is null || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        switch (node)
        {
            case NameExpression name:
                Record(name);
                break;
            case NamedExpression named:
                Read(named.Value);
                Write(named.Target);
                break;
            case LambdaExpression lambda:
                ReadChildren(lambda.Parameters);
                BindParameters(lambda.Parameters);
                Read(lambda.Body);
                break;
            case ListComprehension or SetComprehension or GeneratorExpression or DictionaryComprehension:
                ReadComprehension(node);
                break;
            default:
                ReadChildren(node);
                if (node is ImportAlias or Pattern)
                {
                    Bind(node);
                }

                break;
        }
    }

    // The clauses run before the element that is written before them.
    private void ReadComprehension(SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            if (child is ComprehensionClause clause)
            {
                Read(clause.Iterable);
                Write(clause.Target);
                foreach (var condition in clause.Conditions)
                {
                    Read(condition);
                }
            }
        }

        foreach (var child in node.Children)
        {
            if (child is not ComprehensionClause)
            {
                Read(child);
            }
        }
    }

    private void ReadChildren(SyntaxNode node)
    {
        foreach (var child in node.Children)
        {
            Read(child);
        }
    }

    private void Record(NameExpression name)
    {
        if (index.Resolve(name) is not { IsAssignedOnce: false } symbol)
        {
            return;
        }

        var bindings = State!.Of(symbol);
        if (!bindings.IsEmpty)
        {
            reads[name.Ordinal] = DefinitionState.Union(reads[name.Ordinal], bindings);
        }
    }
}
