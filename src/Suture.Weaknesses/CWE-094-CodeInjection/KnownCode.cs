using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>Code that nobody outside can choose: constants, numbers in a constant frame, a file of the project.</summary>
internal static class KnownCode
{
    private const int MaximumDepth = 12;

    public static bool Is(CodeFile file, Expression code) => Is(file, code, 0);

    private static bool Is(CodeFile file, Expression code, int depth)
    {
        if (depth > MaximumDepth)
        {
            return false;
        }

        bool Known(Expression part) => Is(file, part, depth + 1);
        if (file.Model.ConstantOf(code) is not null || IsNumber(file, code))
        {
            return true;
        }

        return code switch
        {
            ConditionalExpression choice => Known(choice.Body) && Known(choice.OrElse),
            SubscriptExpression { Target: var table } => HasKnownValues(file, table, Known),
            CallExpression call => IsKnownCall(file, call, Known),
            NameExpression name when file.Model.OnlyValueOf(name) is { } value => Known(value),
            _ => StringTemplate.Of(file, code) is { } template && template.Parts.OfType<TemplatePart.Hole>().All(hole => Known(hole.Value)),
        };
    }

    private static bool IsNumber(CodeFile file, Expression value) =>
        file.Model.TypeOf(value) is "builtins.int" or "builtins.float" or "builtins.bool" or "types.CodeType" || RouteNumber.Is(file, value);

    private static bool HasKnownValues(CodeFile file, Expression table, Func<Expression, bool> known)
    {
        var display = table is DictionaryExpression or ListExpression or TupleExpression ? table : file.Model.OnlyValueOf(table);
        return display switch
        {
            DictionaryExpression dictionary => dictionary.Items.All(item => item.Key is not null && known(item.Value)),
            ListExpression list => list.Elements.All(known),
            TupleExpression tuple => tuple.Elements.All(known),
            _ => false,
        };
    }

    private static bool IsKnownCall(CodeFile file, CallExpression call, Func<Expression, bool> known)
    {
        var arguments = call.Arguments;
        switch (file.Model.QualifiedName(call.Callee))
        {
            case "builtins.compile" or "ast.parse" or "textwrap.dedent" or "inspect.cleandoc" or "builtins.str" or "ast.Expression":
                return arguments is [{ ArgumentKind: ArgumentKind.Positional, Value: var code }, ..] && known(code);
            case "builtins.open" or "io.open" or "codecs.open" or "pathlib.Path":
                return arguments is [{ ArgumentKind: ArgumentKind.Positional, Value: var path }, ..] && IsFixedPath(file, path, 0);
            case "inspect.getsource":
                return true;
            case "builtins.repr" or "builtins.ascii":
                return true;
        }

        return call.Callee is AttributeExpression { Name: "read" or "read_text" or "decode" or "read_bytes", Target: var read }
            && (known(read) || IsFixedPath(file, read, 0) || IsOpenedHere(file, read, known));
    }

    private static bool IsOpenedHere(CodeFile file, Expression handle, Func<Expression, bool> known) =>
        handle is NameExpression name
        && name.Ancestors().OfType<WithStatement>().SelectMany(with => with.Items)
            .FirstOrDefault(item => item.Target is NameExpression target && target.Identifier == name.Identifier) is { } opened
        && known(opened.Context);

    // A path that is put together from constants and the place of this file: part of the project.
    private static bool IsFixedPath(CodeFile file, Expression path, int depth) => depth < MaximumDepth && (file.Model.ConstantOf(path) is not null || path switch
    {
        NameExpression { Identifier: "__file__" } => true,
        NameExpression => file.Model.OnlyValueOf(path) is { } value && IsFixedPath(file, value, depth + 1),
        AttributeExpression { Target: var target } => IsFixedPath(file, target, depth + 1),
        BinaryExpression binary => IsFixedPath(file, binary.Left, depth + 1) && IsFixedPath(file, binary.Right, depth + 1),
        CallExpression call => (file.Model.QualifiedName(call.Callee)?.StartsWith("os.path.", StringComparison.Ordinal) == true
                || file.Model.QualifiedName(call.Callee) == "pathlib.Path"
                || (call.Callee is AttributeExpression method && IsFixedPath(file, method.Target, depth + 1)))
            && call.Arguments.All(argument => IsFixedPath(file, argument.Value, depth + 1)),
        _ => false,
    });
}
