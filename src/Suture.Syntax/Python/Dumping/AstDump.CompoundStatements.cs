using System.Collections.Immutable;

namespace Suture.Syntax.Python;

/// <content>Statements that hold statements.</content>
public sealed partial class AstDump
{
    private void WriteCompoundStatement(Statement statement)
    {
        switch (statement)
        {
            case IfStatement conditional:
                WriteIf(conditional);
                break;
            case ForStatement loop:
                Open(loop.IsAsync ? "AsyncFor" : "For");
                WriteExpression("target", loop.Target, Context.Store);
                WriteExpression("iter", loop.Iterable);
                WriteBlock("body", loop.Body);
                WriteBlock("orelse", loop.OrElse);
                Close(loop);
                break;
            case WhileStatement loop:
                Open("While");
                WriteExpression("test", loop.Test);
                WriteBlock("body", loop.Body);
                WriteBlock("orelse", loop.OrElse);
                Close(loop);
                break;
            case TryStatement attempt:
                WriteTry(attempt);
                break;
            case WithStatement with:
                WriteWith(with);
                break;
            case FunctionDefinition function:
                WriteFunction(function);
                break;
            case ClassDefinition definition:
                WriteClass(definition);
                break;
            case MatchStatement match:
                WriteMatch(match);
                break;
        }
    }

    // A chain of elif is deep in the tree, so it is walked and not climbed.
    private void WriteIf(IfStatement first)
    {
        var open = 1;
        for (var next = first; ; open++)
        {
            Open("If");
            WriteExpression("test", next.Test);
            WriteBlock("body", next.Body);
            if (next.OrElse?.Statements is not [IfStatement onlyIf])
            {
                WriteBlock("orelse", next.OrElse);
                break;
            }

            Field("orelse");
            output.Append('[');
            next = onlyIf;
        }

        var chain = new List<IfStatement>(open);
        for (var next = first; open > 0; open--)
        {
            chain.Add(next);
            next = next.OrElse?.Statements is [IfStatement onlyIf] ? onlyIf : next;
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            Close(chain[i]);
            output.Append(i > 0 ? "]" : "");
        }
    }

    private void WriteTry(TryStatement attempt)
    {
        Open(attempt.IsStar ? "TryStar" : "Try");
        WriteBlock("body", attempt.Body);
        Field("handlers");
        output.Append('[');
        for (var i = 0; i < attempt.Handlers.Length; i++)
        {
            var handler = attempt.Handlers[i];
            output.Append(i == 0 ? "" : ", ");
            Open("ExceptHandler");
            WriteExpression("type", handler.Type);
            WriteText("name", handler.Name);
            WriteBlock("body", handler.Body);
            Close(handler);
        }

        output.Append(']');
        WriteBlock("orelse", attempt.OrElse);
        WriteBlock("finalbody", attempt.Finally);
        Close(attempt);
    }

    private void WriteWith(WithStatement with)
    {
        Open(with.IsAsync ? "AsyncWith" : "With");
        Field("items");
        output.Append('[');
        for (var i = 0; i < with.Items.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            Open("withitem");
            WriteExpression("context_expr", with.Items[i].Context);
            WriteExpression("optional_vars", with.Items[i].Target, Context.Store);
            output.Append(')');
        }

        output.Append(']');
        WriteBlock("body", with.Body);
        Close(with);
    }

    private void WriteMatch(MatchStatement match)
    {
        Open("Match");
        WriteExpression("subject", match.Subject);
        Field("cases");
        output.Append('[');
        for (var i = 0; i < match.Cases.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            Open("match_case");
            WritePattern("pattern", match.Cases[i].Pattern);
            WriteExpression("guard", match.Cases[i].Guard);
            WriteBlock("body", match.Cases[i].Body);
            output.Append(')');
        }

        output.Append(']');
        Close(match);
    }

    private void WriteFunction(FunctionDefinition function)
    {
        Open(function.IsAsync ? "AsyncFunctionDef" : "FunctionDef");
        WriteText("name", function.Name);
        WriteParameters(function.Parameters);
        WriteBlock("body", function.Body);
        WriteDecorators(function.Decorators);
        WriteExpression("returns", function.Returns);
        WriteTypeParameters(function.TypeParameters, isAlwaysWritten: false);
        Close(StartOfDefinition(function, function.Decorators), function.Span.End);
    }

    private void WriteClass(ClassDefinition definition)
    {
        Open("ClassDef");
        WriteText("name", definition.Name);
        WriteArguments("bases", definition.Arguments);
        WriteBlock("body", definition.Body);
        WriteDecorators(definition.Decorators);
        WriteTypeParameters(definition.TypeParameters, isAlwaysWritten: false);
        Close(StartOfDefinition(definition, definition.Decorators), definition.Span.End);
    }

    private void WriteDecorators(ImmutableArray<Decorator> decorators)
    {
        Field("decorator_list");
        output.Append('[');
        for (var i = 0; i < decorators.Length; i++)
        {
            output.Append(i == 0 ? "" : ", ");
            WriteExpression(decorators[i].Expression, Context.Load);
        }

        output.Append(']');
    }

    // CPython counts a definition from its own keyword on, we from its first decorator.
    private int StartOfDefinition(Statement definition, ImmutableArray<Decorator> decorators)
    {
        if (decorators.IsEmpty)
        {
            return definition.Span.Start;
        }

        var token = tree.TokenIndexAt(decorators[^1].Span.End);
        return tree.Tokens[token + 1].Start;
    }
}
