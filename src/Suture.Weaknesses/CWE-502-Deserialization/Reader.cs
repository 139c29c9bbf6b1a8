using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>A callable that reads a format which can build anything.</summary>
internal sealed record Reader(string Name, ReaderKind Kind)
{
    private static readonly Dictionary<string, Reader> All = Table(
        (ReaderKind.Pickle, """
            pickle.load pickle.loads pickle.Unpickler _pickle.load _pickle.loads _pickle.Unpickler
            cPickle.load cPickle.loads cPickle.Unpickler
            """),
        (ReaderKind.Yaml, """
            yaml.load yaml.load_all yaml.unsafe_load yaml.unsafe_load_all yaml.full_load yaml.full_load_all
            ruamel.yaml.load ruamel.yaml.load_all
            """),
        (ReaderKind.Ruamel, "ruamel.yaml.YAML"),
        (ReaderKind.Torch, "torch.load"),
        (ReaderKind.Numpy, "numpy.load"),
        (ReaderKind.Jsonpickle, "jsonpickle.decode jsonpickle.loads"),
        (ReaderKind.Marshal, "marshal.load marshal.loads"),
        (ReaderKind.Other, """
            dill.load dill.loads cloudpickle.load cloudpickle.loads joblib.load pandas.read_pickle shelve.open
            sklearn.externals.joblib.load pandas.io.pickle.read_pickle
            """));

    /// <summary>The last part of the name.</summary>
    public string ShortName => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>True when it takes the data itself; false for a file or a path.</summary>
    public bool TakesData => ShortName is "loads" or "decode";

    private static readonly string[] Libraries = [.. All.Keys.Select(name => name[..name.IndexOf('.', StringComparison.Ordinal)]).Distinct().Order(StringComparer.Ordinal)];

    private static readonly string[] Callables = [.. All.Keys.Select(name => name[(name.LastIndexOf('.') + 1)..]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The calls that may be of such a reader.</summary>
    public static IEnumerable<CallExpression> CallsIn(CodeFile file) => file.Mentions(Libraries) ? file.CallsThatMayMean(Callables) : [];

    /// <summary>The reader that a call uses in a way that can build anything; null when it is told not to.</summary>
    public static Reader? UnsafelyUsedBy(CodeFile file, CallExpression call)
    {
        if (file.Model.QualifiedName(call.Callee) is not { } name || All.GetValueOrDefault(name) is not { } reader)
        {
            return null;
        }

        var isUnsafe = reader.Kind switch
        {
            ReaderKind.Yaml => YamlLoader.IsUnsafe(file, reader, call),
            ReaderKind.Ruamel => IsConstant(file, call, "typ", 0, "unsafe"),
            ReaderKind.Torch => !IsConstant(file, call, "weights_only", -1, true),
            ReaderKind.Numpy => IsConstant(file, call, "allow_pickle", 2, true),
            _ => true,
        };
        return isUnsafe ? reader : null;
    }

    /// <summary>An argument by keyword or position; null when it is not given.</summary>
    public static Argument? ArgumentOf(CallExpression call, string keyword, int position)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Keyword && argument.Name == keyword)
            {
                return argument;
            }
        }

        return position >= 0 && position < call.Arguments.Length && call.Arguments.Take(position + 1).All(a => a.ArgumentKind == ArgumentKind.Positional)
            ? call.Arguments[position]
            : null;
    }

    private static bool IsConstant(CodeFile file, CallExpression call, string keyword, int position, object value) =>
        ArgumentOf(call, keyword, position) is { } argument && Equals(file.Model.ConstantOf(argument.Value), value);

    private static Dictionary<string, Reader> Table(params (ReaderKind Kind, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(name => new Reader(name, row.Kind)))
            .ToDictionary(reader => reader.Name, StringComparer.Ordinal);
}
