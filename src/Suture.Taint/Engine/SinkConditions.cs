using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Decides the conditions of sink rows at a call, and which part of an argument it is that does harm.</summary>
internal static class SinkConditions
{
    public static bool Holds(SinkCondition condition, CallExpression call, SemanticModel model) => condition switch
    {
        SinkCondition.ShellIsUsed => UsesShell(call, model),
        SinkCondition.NoShellIsUsed => !UsesShell(call, model),
        SinkCondition.PickleIsAllowed => Keyword(call, "allow_pickle") is { } allowed && model.ConstantOf(allowed) is not false,
        SinkCondition.MoreThanWeights => Keyword(call, "weights_only") is not { } weights || model.ConstantOf(weights) is not true,
        SinkCondition.LoaderIsUnsafe => !HasSafeLoader(call, model),
        _ => true,
    };

    /// <summary>The row for a method of a receiver of unknown type, whose name tells what it is: <c>*.execute</c> on <c>cursor</c>.</summary>
    public static string? Guess(CallExpression call, string? name, SemanticModel model)
    {
        if (call.Callee is not AttributeExpression { Name: var method, Target: var target } || SemanticModel.ReceiverName(call) is not { } receiver)
        {
            return null;
        }

        if (name is not null && (name.EndsWith(".objects.raw", StringComparison.Ordinal) || name.EndsWith(".objects.extra", StringComparison.Ordinal)))
        {
            return "*." + method;
        }

        return model.FunctionCalledBy(call) is null && model.TypeOf(target) is null ? Guess(receiver, method) : null;
    }

    private static string? Guess(string receiver, string method)
    {
        return receiver.ToLowerInvariant().TrimStart('_') switch
        {
            "cursor" or "cur" or "conn" or "connection" or "db" or "c" or "database" or "con" or "crsr" or "curs" or "dbcursor" or "mycursor"
                or "db_cursor" or "db_conn" or "dbconn" or "cnx" or "get_db" or "get_connection" or "get_db_connection" or "session"
                or "engine" or "get_cursor" or "sqlite_conn" or "pg_conn" or "mysql_conn" or "tx" or "pool" => "*." + method,
            "ssh" or "ssh_client" or "sshclient" when method == "exec_command" => "*.exec_command",
            "client" when method == "exec_command" => "*.exec_command",
            "objects" when method is "raw" or "extra" => "*." + method,
            _ => null,
        };
    }

    /// <summary>The part of the argument that the row speaks of: the command of <c>["sh", "-c", command]</c>, the program of a list.</summary>
    public static (Expression Value, TaintValue? Taint) Narrow(
        SinkRow row, Expression argument, TaintValue? taint, Func<Expression, TaintValue?> valueOf, SemanticModel model)
    {
        if (row.Condition is not (SinkCondition.ShellIsUsed or SinkCondition.NoShellIsUsed)
            || Elements(argument, model) is not { Count: > 0 } elements)
        {
            return (argument, taint);
        }

        var part = row.Condition == SinkCondition.ShellIsUsed && StartsShell(elements, model) ? elements[2] : elements[0];
        return (part, valueOf(part));
    }

    private static bool UsesShell(CallExpression call, SemanticModel model)
    {
        if (Keyword(call, "shell") is { } shell && model.ConstantOf(shell) is not (false or 0L or DBNull))
        {
            return true;
        }

        var index = Arguments.Find(call, 0, "args");
        return index >= 0 && Elements(call.Arguments[index].Value, model) is { } elements && StartsShell(elements, model);
    }

    private static bool StartsShell(IReadOnlyList<Expression> elements, SemanticModel model) =>
        elements.Count >= 3
        && model.ConstantOf(elements[0]) is "sh" or "bash" or "/bin/sh" or "/bin/bash" or "zsh" or "/usr/bin/bash" or "cmd" or "cmd.exe" or "powershell"
        && model.ConstantOf(elements[1]) is "-c" or "-lc" or "/c" or "/C" or "-Command";

    private static IReadOnlyList<Expression>? Elements(Expression argument, SemanticModel model) =>
        (argument is NameExpression ? model.OnlyValueOf(argument) : argument) switch
        {
            ListExpression list => list.Elements,
            TupleExpression tuple => tuple.Elements,
            _ => null,
        };

    private static bool HasSafeLoader(CallExpression call, SemanticModel model)
    {
        var index = Arguments.Find(call, 1, "Loader");
        var loader = index < 0 ? null : model.QualifiedName(call.Arguments[index].Value);
        return loader is not null && loader[(loader.LastIndexOf('.') + 1)..] is "SafeLoader" or "CSafeLoader" or "BaseLoader" or "CBaseLoader";
    }

    private static Expression? Keyword(CallExpression call, string name)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Keyword && argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
