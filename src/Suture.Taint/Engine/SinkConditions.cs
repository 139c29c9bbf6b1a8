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
        SinkCondition.HtmlByDefault => SaysHtml(call, model) ?? true,
        SinkCondition.HtmlIsSaid => SaysHtml(call, model) ?? false,
        SinkCondition.TextClauseIsPassed => call.Arguments is [var clause, ..] && model.TypeOf(clause.Value) == "sqlalchemy.TextClause",
        SinkCondition.EntitiesAreResolved => ResolvesEntities(call, model),
        SinkCondition.SignatureIsChecked => ChecksSignature(call, model),
        _ => true,
    };

    /// <summary>True when a method of a receiver of unknown type is likely to be the one that a row <c>*.method</c> speaks of.</summary>
    public static bool IsLikely(CallExpression call, string? name, SemanticModel model)
    {
        if (call.Callee is not AttributeExpression { Name: var method, Target: var target })
        {
            return false;
        }

        if (name is not null && (name.EndsWith(".objects.raw", StringComparison.Ordinal) || name.EndsWith(".objects.extra", StringComparison.Ordinal)))
        {
            return true;
        }

        return model.FunctionCalledBy(call) is null && model.TypeOf(target) is null
            && (method is "xpath" or "format" or "format_map" || (SemanticModel.ReceiverName(call) is { } receiver && IsTelling(receiver, method)));
    }

    private static bool IsTelling(string receiver, string method) => receiver.ToLowerInvariant().TrimStart('_') switch
    {
        "cursor" or "cur" or "conn" or "connection" or "db" or "c" or "database" or "con" or "crsr" or "curs" or "dbcursor" or "mycursor"
            or "db_cursor" or "db_conn" or "dbconn" or "cnx" or "get_db" or "get_connection" or "get_db_connection" or "session"
            or "engine" or "get_cursor" or "sqlite_conn" or "pg_conn" or "mysql_conn" or "tx" or "pool" => true,
        "ssh" or "ssh_client" or "sshclient" or "client" => method == "exec_command",
        "objects" => method is "raw" or "extra",
        _ => false,
    };

    /// <summary>The part of the argument that the row speaks of: the command of <c>["sh", "-c", command]</c>, the program of a list.</summary>
    public static (Expression Value, TaintValue? Taint) Narrow(
        SinkRow row, Expression argument, TaintValue? taint, Func<Expression, TaintValue?> valueOf, SemanticModel model)
    {
        if (row.Condition == SinkCondition.ScriptIsPassed)
        {
            var script = ValueAt(argument, model, "$where", "$function", "$accumulator");
            return (script ?? argument, script is null ? null : valueOf(script));
        }

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

    /// <summary>Whether the content type that a call names is one of HTML; null when it names none.</summary>
    private static bool? SaysHtml(CallExpression call, SemanticModel model)
    {
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            if ((argument.Name is "content_type" or "mimetype" or "media_type" || (argument.Name is null && i > 0))
                && model.ConstantOf(argument.Value) is string type && type.Contains('/', StringComparison.Ordinal))
            {
                return type.Contains("html", StringComparison.OrdinalIgnoreCase) || type.Contains("svg", StringComparison.OrdinalIgnoreCase);
            }
        }

        return null;
    }

    // lxml resolves entities unless told not to; newer versions keep to those of the document itself.
    private static bool ResolvesEntities(CallExpression call, SemanticModel model)
    {
        var index = Arguments.Find(call, 1, "parser");
        var parser = index < 0 ? call : call.Arguments[index].Value;
        if ((parser is CallExpression ? parser : model.OnlyValueOf(parser)) is not CallExpression made)
        {
            return true;
        }

        return model.QualifiedName(made.Callee) is not ("lxml.etree.HTMLParser" or "lxml.html.HTMLParser")
            && (Keyword(made, "resolve_entities") is not { } resolved || model.ConstantOf(resolved) is not false);
    }

    private static bool ChecksSignature(CallExpression call, SemanticModel model)
    {
        if (Keyword(call, "verify") is { } verify && model.ConstantOf(verify) is false)
        {
            return false;
        }

        var index = Arguments.Find(call, 3, "options");
        return index < 0 || ValueAt(call.Arguments[index].Value, model, "verify_signature") is not { } isChecked
            || model.ConstantOf(isChecked) is not false;
    }

    /// <summary>The value that a dictionary display gives one of some keys, in it or in a display inside.</summary>
    private static Expression? ValueAt(Expression argument, SemanticModel model, params ReadOnlySpan<string> keys)
    {
        if ((argument is NameExpression ? model.OnlyValueOf(argument) : argument) is not DictionaryExpression dictionary)
        {
            return null;
        }

        foreach (var item in dictionary.Items)
        {
            if (item.Key is not null && model.ConstantOf(item.Key) is string key && keys.Contains(key))
            {
                return item.Value;
            }
        }

        return null;
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
