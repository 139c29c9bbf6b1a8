using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>The file behind what a reader or writer is given: the path in <c>with open(path) as handle: load(handle)</c>.</summary>
internal static class OpenedFile
{
    private const int MaximumDepth = 12;

    /// <summary>The path's expression, or null when no opened file is to be seen.</summary>
    public static Expression? PathOf(CodeFile file, Expression handle)
    {
        var source = handle is NameExpression name ? ContextOf(file, name) : handle;
        if (source is not CallExpression call)
        {
            return null;
        }

        if (call.Callee is AttributeExpression { Name: "open" or "read_bytes" or "read_text", Target: var path } && file.Model.QualifiedName(call.Callee) is null or "pathlib.Path.open")
        {
            return path;
        }

        return file.Model.QualifiedName(call.Callee) is "builtins.open" or "io.open" or "gzip.open" or "bz2.open" or "lzma.open" or "pathlib.Path"
            ? Reader.ArgumentOf(call, "file", 0)?.Value
            : call.Callee is AttributeExpression { Name: "read", Target: var inner } ? PathOf(file, inner) : null;
    }

    /// <summary>True when a reader reads a file whose path is put together from constants and the place of the program.</summary>
    public static bool IsAtFixedPlace(CodeFile file, Reader reader, CallExpression call)
    {
        if (call.Arguments is not [{ ArgumentKind: ArgumentKind.Positional, Value: var data }, ..])
        {
            return false;
        }

        var path = PathOf(file, data) ?? (reader.TakesData || reader.Kind is ReaderKind.Pickle or ReaderKind.Yaml or ReaderKind.Marshal ? null : data);
        return path is not null && IsFixed(file, path);
    }

    public static bool IsFixed(CodeFile file, Expression path) => IsFixed(file, path, 0);

    private static bool IsFixed(CodeFile file, Expression path, int depth) => depth < MaximumDepth && (file.Model.ConstantOf(path) is not null || path switch
    {
        NameExpression { Identifier: "__file__" } => true,
        NameExpression => file.Model.OnlyValueOf(path) is { } value && IsFixed(file, value, depth + 1),
        AttributeExpression attribute => file.Model.OnlyValueOf(path) is { } value ? IsFixed(file, value, depth + 1) : IsFixed(file, attribute.Target, depth + 1),
        BinaryExpression binary => IsFixed(file, binary.Left, depth + 1) && IsFixed(file, binary.Right, depth + 1),
        CallExpression call => IsPlace(file, call, depth) && call.Arguments.All(argument => IsFixed(file, argument.Value, depth + 1)),
        _ => false,
    });

    private static bool IsPlace(CodeFile file, CallExpression call, int depth) =>
        file.Model.QualifiedName(call.Callee) is { } name
            && (name.StartsWith("os.path.", StringComparison.Ordinal) || name is "pathlib.Path" or "os.getcwd" or "pathlib.Path.home" or "pathlib.Path.cwd" or "tempfile.gettempdir")
        || (call.Callee is AttributeExpression method && IsFixed(file, method.Target, depth + 1));

    private static Expression? ContextOf(CodeFile file, NameExpression name)
    {
        foreach (var with in name.Ancestors().OfType<WithStatement>())
        {
            if (with.Items.FirstOrDefault(item => item.Target is NameExpression target && target.Identifier == name.Identifier) is { } item)
            {
                return item.Context;
            }
        }

        return file.Model.OnlyValueOf(name);
    }
}
