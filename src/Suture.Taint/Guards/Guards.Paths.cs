using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Tests that keep a path inside a directory. They count only for paths whose <c>..</c> and links were resolved before.</content>
internal sealed partial class Guards
{
    /// <summary>A path is inside a directory.</summary>
    public void AssumeInside(Expression path, Expression parent, bool needsSeparator)
    {
        if (IsResolved(path, 0) && (!needsSeparator || EndsWithSeparator(parent)))
        {
            CleanPath(path, 0);
        }
    }

    private void AssumePathEqual(Expression left, Expression right)
    {
        if (left is not CallExpression { Arguments: [var first, ..] } call)
        {
            return;
        }

        switch (model.QualifiedName(call.Callee))
        {
            case "os.path.commonpath":
                AssumeCommon(first.Value);
                break;
            case "os.path.basename" or "werkzeug.utils.secure_filename"
                when model.Tree.TextOf(first.Value) == model.Tree.TextOf(right):
                Clean(right, SinkKinds.PathMask);
                break;
            case "os.path.dirname" when IsResolved(first.Value, 0):
                CleanPath(first.Value, 0);
                break;
        }
    }

    // commonpath([base, path]) == base; the base is clean anyway.
    private void AssumeCommon(Expression paths)
    {
        if (paths is not (ListExpression or TupleExpression))
        {
            return;
        }

        foreach (var child in paths.Children)
        {
            if (child is Expression path && IsResolved(path, 0))
            {
                CleanPath(path, 0);
            }
        }
    }

    /// <summary>Cleans a checked path and the variables that are the same path before it was resolved.</summary>
    private void CleanPath(Expression path, int depth)
    {
        Clean(path, SinkKinds.PathMask);
        var made = path is NameExpression or AttributeExpression ? model.OnlyValueOf(path) : path;
        if (made is not null && depth < 10 && ResolvedArgument(made) is { } argument)
        {
            CleanPath(argument, depth + 1);
        }
    }

    private bool IsResolved(Expression path, int depth)
    {
        if (depth > 10)
        {
            return false;
        }

        switch (path)
        {
            case NameExpression or AttributeExpression { Target: NameExpression }:
                return model.OnlyValueOf(path) is { } value && IsResolved(value, depth + 1);
            case CallExpression call when model.QualifiedName(call.Callee) is "builtins.str" or "pathlib.Path" or "os.fspath" or "os.path.join":
                return call.Arguments is [var first, ..] && model.QualifiedName(call.Callee) != "os.path.join" && IsResolved(first.Value, depth + 1);
            default:
                return ResolvedArgument(path) is not null;
        }
    }

    /// <summary>The path that <c>realpath(path)</c>, <c>path.resolve()</c> and the like make absolute and plain; null for anything else.</summary>
    private Expression? ResolvedArgument(Expression expression)
    {
        if (expression is not CallExpression call)
        {
            return null;
        }

        return model.QualifiedName(call.Callee) switch
        {
            "os.path.realpath" or "os.path.abspath" or "os.path.normpath" when call.Arguments is [var first, ..] => first.Value,
            "builtins.str" or "pathlib.Path" or "os.fspath" when call.Arguments is [var first] && IsResolved(first.Value, 1) => first.Value,
            _ when call is { Callee: AttributeExpression { Name: "resolve" or "absolute" } method } && IsPath(method) => method.Target,
            _ => null,
        };
    }

    private bool IsPath(AttributeExpression method) =>
        method.Name == "resolve" && model.TypeOf(method.Target) is null or "pathlib.Path";

    // startswith('/srv/data') lets '/srv/database' through.
    private bool EndsWithSeparator(Expression prefix)
    {
        switch (prefix)
        {
            case NameExpression or AttributeExpression when model.QualifiedName(prefix) == "os.sep":
                return true;
            case NameExpression or AttributeExpression:
                return model.OnlyValueOf(prefix) is { } value && EndsWithSeparator(value);
            case BinaryExpression { Operator: BinaryOperator.Add, Right: var right }:
                return EndsWithSeparator(right);
            case CallExpression { Arguments: [_, .., var last] } call when model.QualifiedName(call.Callee) == "os.path.join":
                return model.ConstantOf(last.Value) is "";
            case StringExpression { Pieces: [.., { Segments: [.., Interpolation hole] }] }:
                return model.QualifiedName(hole.Expression) == "os.sep";
            default:
                return StringShape.Of(prefix, model).Parts is [.., StringText text] && text.Text.EndsWith('/');
        }
    }

    private Expression Unwrap(Expression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case CallExpression { Callee: AttributeExpression { Name: "lower" or "upper" or "strip" or "casefold" or "lstrip" or "rstrip" } method }:
                    expression = method.Target;
                    break;
                case CallExpression { Arguments: [{ ArgumentKind: ArgumentKind.Positional } only] } call
                    when model.QualifiedName(call.Callee) is "builtins.str" or "pathlib.Path" or "os.fspath":
                    expression = only.Value;
                    break;
                case NamedExpression named:
                    expression = named.Target;
                    break;
                case BooleanExpression { Operator: BooleanOperator.Or, Operands: [var first, StringExpression] }:
                    expression = first;
                    break;
                default:
                    return expression;
            }
        }
    }
}
