using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Data that nobody outside can have written: constants, a copy made on the spot, the program's own cache, signed bytes.</summary>
internal static class TrustedData
{
    private static readonly HashSet<string> Writers =
        ["pickle.dump", "pickle.dumps", "pickle.Pickler", "_pickle.dump", "_pickle.dumps", "marshal.dump", "marshal.dumps", "dill.dump", "dill.dumps",
         "cloudpickle.dump", "cloudpickle.dumps", "joblib.dump", "torch.save", "numpy.save", "jsonpickle.encode", "yaml.dump"];

    public static bool Is(CodeFile file, Reader reader, CallExpression call)
    {
        if (call.Arguments is not [{ ArgumentKind: ArgumentKind.Positional, Value: var data }, ..] || reader.Kind == ReaderKind.Ruamel)
        {
            return false;
        }

        return IsOwn(file, data) || IsOwnFile(file, reader, data) || Signature.IsCheckedBefore(file, call);
    }

    private static bool IsOwn(CodeFile file, Expression data)
    {
        var value = data is NameExpression ? file.Model.OnlyValueOf(data) ?? data : data;
        return (value is StringExpression && file.Model.ConstantOf(value) is not null)
            || (value is CallExpression call && IsWriter(file, call));
    }

    // The same path, fixed in the program, that the program itself writes with the matching writer.
    private static bool IsOwnFile(CodeFile file, Reader reader, Expression data)
    {
        var path = OpenedFile.PathOf(file, data) ?? (reader.Kind is ReaderKind.Other or ReaderKind.Torch or ReaderKind.Numpy ? data : null);
        if (path is null || !OpenedFile.IsFixed(file, path))
        {
            return false;
        }

        var text = file.TextOf(path);
        return file.Model.Calls.Any(call => IsWriter(file, call) && call.Arguments.Any(argument =>
            file.TextOf(OpenedFile.PathOf(file, argument.Value) ?? argument.Value) == text));
    }

    private static bool IsWriter(CodeFile file, CallExpression call) =>
        file.Model.QualifiedName(call.Callee) is { } name && Writers.Contains(name);
}
