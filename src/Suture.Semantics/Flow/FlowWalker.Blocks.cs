using Suture.Syntax.Python;

namespace Suture.Semantics;

/// <content>The statements that have blocks.</content>
public abstract partial class FlowWalker<TState>
{
    private void VisitIf(IfStatement branch)
    {
        Evaluate(branch.Test);
        var otherwise = Copy(State!);
        Assume(branch.Test, true);
        Walk(branch.Body.Statements);
        var after = State;
        State = otherwise;
        Assume(branch.Test, false);
        if (branch.OrElse is not null)
        {
            Walk(branch.OrElse.Statements);
        }

        State = Join(after, State);
    }

    private void VisitWhile(WhileStatement loop)
    {
        var endless = loop.Test is KeywordConstant { Value: ConstantKeyword.True } or NumberExpression { Literal: "1" };
        var frame = RunRounds(loop.Body, () =>
        {
            Evaluate(loop.Test);
            Assume(loop.Test, true);
        });
        if (endless)
        {
            State = null;
        }
        else if (State is not null)
        {
            Assume(loop.Test, false);
        }

        EndLoop(loop.OrElse, frame);
    }

    private void VisitFor(ForStatement loop)
    {
        Evaluate(loop.Iterable);
        var frame = RunRounds(loop.Body, () => EnterIteration(loop));
        EndLoop(loop.OrElse, frame);
    }

    /// <summary>Runs a loop's body until the state at its head settles, and leaves that state.</summary>
    private LoopFrame RunRounds(Block body, Action enter)
    {
        var frame = new LoopFrame();
        var head = State!;
        loops.Push(frame);
        for (var round = 0; round < MaximumRounds; round++)
        {
            State = Copy(head);
            enter();
            Walk(body.Statements);
            var back = Join(frame.Continued, State);
            frame.Continued = null;
            if (back is null || !Merge(head, back) || visited > StatementBudget)
            {
                break;
            }
        }

        loops.Pop();
        State = head;
        return frame;
    }

    private void EndLoop(Block? orElse, LoopFrame frame)
    {
        if (orElse is not null)
        {
            Walk(orElse.Statements);
        }

        State = Join(State, frame.Broken);
    }

    private void VisitTry(TryStatement attempt)
    {
        var thrown = Copy(State!);
        handlers.Push(thrown);
        Walk(attempt.Body.Statements);
        handlers.Pop();
        if (attempt.OrElse is not null)
        {
            Walk(attempt.OrElse.Statements);
        }

        var after = State;
        foreach (var handler in attempt.Handlers)
        {
            State = Copy(thrown);
            EnterHandler(handler);
            Walk(handler.Body.Statements);
            after = Join(after, State);
        }

        State = after;
        VisitFinally(attempt.Finally, thrown);
    }

    private void VisitFinally(Block? block, TState thrown)
    {
        if (block is null)
        {
            return;
        }

        var leaves = State is null;
        State ??= thrown;
        Walk(block.Statements);
        State = leaves ? null : State;
    }

    private void VisitWith(WithStatement with)
    {
        var suppresses = false;
        foreach (var item in with.Items)
        {
            EnterContext(item);
            suppresses |= Suppresses(item);
        }

        if (!suppresses || State is null)
        {
            Walk(with.Body.Statements);
            return;
        }

        var thrown = Copy(State);
        handlers.Push(thrown);
        Walk(with.Body.Statements);
        handlers.Pop();
        State = Join(thrown, State);
    }

    private void VisitMatch(MatchStatement match)
    {
        Evaluate(match.Subject);
        TState? after = null;
        var next = State;
        foreach (var branch in match.Cases)
        {
            State = Copy(next!);
            EnterCase(match, branch);
            if (branch.Guard is not null)
            {
                Evaluate(branch.Guard);
                Assume(branch.Guard, true);
            }

            Walk(branch.Body.Statements);
            after = Join(after, State);
            if (branch is { Guard: null, Pattern: AsPattern { Pattern: null } })
            {
                next = null;
                break;
            }
        }

        State = Join(after, next);
    }
}
