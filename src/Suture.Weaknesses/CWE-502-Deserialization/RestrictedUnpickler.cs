using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.Deserialization;

/// <summary>Unpickles plain data only: a helper class in the file refuses every class and function that is not on its short list.</summary>
internal sealed class RestrictedUnpickler : IRepairer
{
    private const string Name = "_RestrictedUnpickler";

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { Arguments: [{ ArgumentKind: ArgumentKind.Positional } data, ..] } call
            || Reader.UnsafelyUsedBy(file, call) is not { Kind: ReaderKind.Pickle } reader)
        {
            return RepairOffer.Abstain("no pickle is read here");
        }

        if (reader.Name.StartsWith("cPickle", StringComparison.Ordinal))
        {
            return RepairOffer.Abstain("cPickle belongs to Python 2");
        }

        if (ResultUse.IsObject(file, call) || Writes(file, call))
        {
            return RepairOffer.Abstain("objects of classes are unpickled, and which ones are meant cannot be told");
        }

        return Offer(file, call, reader, data);
    }

    private static RepairOffer Offer(CodeFile file, CallExpression call, Reader reader, Argument data)
    {
        var pickle = ImportEditing.Module(file, "pickle");
        var bytes = reader.TakesData ? BytesIo(file) : new NeededName("", []);
        if (pickle is null || bytes is null || HelperEditing.Ensure(file, Name, Code(pickle.Text)) is not { } helper)
        {
            return RepairOffer.Abstain($"the names pickle, io or {Name} mean something else in this file");
        }

        ImmutableArray<TextEdit> edits = [new TextEdit(call.Callee.Span, Name)];
        edits = reader.TakesData ? [.. edits, CallLayout.Of(file, call).Replace(data, $"{bytes.Text}({CallLayout.Of(file, call).TextOf(data)})")] : edits;
        edits = reader.ShortName == "Unpickler" ? edits : [.. edits, TextEdit.Insert(call.Span.End, ".load()")];
        return RepairOffers.Offer(
            file,
            "unpickle plain data only",
            RepairSafety.Validated,
            [.. ImportBlock.Join(pickle, bytes), .. ImportSwap.RemoveIfUnused(file, call.Callee), .. LocalImports.RemoveIfUnused(file, call.Callee), .. helper, .. edits],
            "Numbers, text, bytes, lists, tuples, dictionaries, sets, dates, decimals and UUIDs load as before; anything else raises UnpicklingError.");
    }

    private static NeededName? BytesIo(CodeFile file)
    {
        var member = ImportEditing.Member(file, "io", "BytesIO");
        return member is { Edits: [] } ? member
            : ImportEditing.Module(file, "io") is { } module ? module with { Text = $"{module.Text}.BytesIO" } : null;
    }

    // The file pickles objects of its own classes, so those are what it will read.
    private static bool Writes(CodeFile file, CallExpression read) =>
        file.Model.Calls.Any(call => file.Model.QualifiedName(call.Callee) is "pickle.dumps" or "pickle.dump"
            && call.Arguments is [{ Value: var value }, ..]
            && file.Model.TypeOf(value) is { } type && file.Model.ClassNamed(type) is not null
            && read != call);

    private static string Code(string pickle) => $$"""
        class {{Name}}({{pickle}}.Unpickler):
            {{"\"\"\""}}Loads plain data only: a pickle that asks for any other class or function is refused.{{"\"\"\""}}

            allowed = {
                "builtins": {"bytearray", "complex", "frozenset", "range", "set", "slice"},
                "collections": {"Counter", "OrderedDict", "deque"},
                "datetime": {"date", "datetime", "time", "timedelta", "timezone"},
                "decimal": {"Decimal"},
                "uuid": {"UUID"},
            }

            def find_class(self, module, name):
                if name in self.allowed.get(module, ()):
                    return super().find_class(module, name)
                raise {{pickle}}.UnpicklingError(f"{module}.{name} is not allowed in a pickle")

        """;
}
