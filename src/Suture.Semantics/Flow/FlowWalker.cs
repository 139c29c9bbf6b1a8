using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <summary>
/// Follows the flow of control through one function or module body, over the tree itself: branches fork and join a state, loops
/// run until it settles. Who derives from it says what a state is and what a simple statement does to it.
/// </summary>
/// <typeparam name="TState">What is known at a point of the program; null means that the point is never reached.</typeparam>
public abstract partial class FlowWalker<TState>
    where TState : class
{
    // Nested loops multiply rounds; a hostile file must not buy hours with a few hundred of them.
    private const int StatementBudget = 400_000;
    private const int MaximumRounds = 4;

    private readonly Stack<LoopFrame> loops = new();
    private readonly Stack<TState> handlers = new();
    private int visited;

    protected TState? State { get; set; }

    protected void Walk(ImmutableArray<Statement> statements)
    {
        foreach (var statement in statements)
        {
            if (State is null)
            {
                return;
            }

            Visit(statement);
            NoteForHandlers();
        }
    }

    protected abstract TState Copy(TState state);

    /// <summary>Adds what may hold in another state; true when that changed anything.</summary>
    protected abstract bool Merge(TState into, TState other);

    /// <summary>Visits an expression that is evaluated for its truth or as the subject of a statement.</summary>
    protected abstract void Evaluate(Expression expression);

    /// <summary>A statement without blocks: assignments, expressions, return, raise, del, imports.</summary>
    protected abstract void Execute(Statement statement);

    /// <summary>The headers of a function or class: decorators, defaults, bases, and the name that is bound.</summary>
    protected abstract void Define(Statement definition);

    protected abstract void EnterIteration(ForStatement loop);

    protected abstract void EnterContext(WithItem item);

    protected abstract void EnterHandler(ExceptHandler handler);

    protected abstract void EnterCase(MatchStatement match, MatchCase branch);

    /// <summary>A branch is taken because a test came out so.</summary>
    protected virtual void Assume(Expression test, bool outcome)
    {
    }

    /// <summary>Calls such as <c>sys.exit()</c> after which nothing runs.</summary>
    protected virtual bool NeverReturns(Expression expression) => false;

    /// <summary>Contexts such as <c>contextlib.suppress</c>, after which the code goes on though an exception has left their block.</summary>
    protected virtual bool Suppresses(WithItem item) => false;

    private void Visit(Statement statement)
    {
        visited++;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        switch (statement)
        {
            case IfStatement branch:
                VisitIf(branch);
                break;
            case WhileStatement loop:
                VisitWhile(loop);
                break;
            case ForStatement loop:
                VisitFor(loop);
                break;
            case TryStatement attempt:
                VisitTry(attempt);
                break;
            case WithStatement with:
                VisitWith(with);
                break;
            case MatchStatement match:
                VisitMatch(match);
                break;
            case ClassDefinition definition:
                Define(definition);
                Walk(definition.Body.Statements);
                break;
            case FunctionDefinition:
                Define(statement);
                break;
            default:
                VisitSimple(statement);
                break;
        }
    }

    private void VisitSimple(Statement statement)
    {
        Execute(statement);
        switch (statement)
        {
            case ReturnStatement or RaiseStatement:
                State = null;
                break;
            case BreakStatement:
                Leave(static frame => ref frame.Broken);
                break;
            case ContinueStatement:
                Leave(static frame => ref frame.Continued);
                break;
            case AssertStatement { Test: var test }:
                Assume(test, true);
                break;
            case ExpressionStatement { Expression: var expression } when NeverReturns(expression):
                NoteForHandlers();
                State = null;
                break;
        }
    }

    private void Leave(FrameField field)
    {
        if (loops.TryPeek(out var frame) && State is not null)
        {
            ref var state = ref field(frame);
            state = Join(state, State);
        }

        State = null;
    }

    /// <summary>An exception may leave a try block after any statement, with what that statement has done.</summary>
    private void NoteForHandlers()
    {
        if (State is not null && handlers.TryPeek(out var thrown))
        {
            Merge(thrown, State);
        }
    }

    private TState? Join(TState? into, TState? other)
    {
        if (into is null || other is null)
        {
            return into ?? other;
        }

        Merge(into, other);
        return into;
    }

    private delegate ref TState? FrameField(LoopFrame frame);

    private sealed class LoopFrame
    {
        public TState? Broken;
        public TState? Continued;
    }
}
