using System.Collections.Immutable;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.Deserialization;

/// <summary>All places of a file where plain data is written to and read from bytes with one module, when there is nothing else.</summary>
internal sealed record BothEnds(ImmutableArray<CallExpression> Writers, ImmutableArray<CallExpression> Readers)
{
    /// <summary>The ends; null when a reader has no writer, or something other than plain data is written.</summary>
    public static BothEnds? Of(CodeFile file, string module)
    {
        var writers = file.Model.CallsTo($"{module}.dumps");
        var readers = file.Model.CallsTo($"{module}.loads");
        var uses = file.Tree.Root.Descendants().OfType<AttributeExpression>()
            .Count(attribute => file.Model.QualifiedName(attribute)?.StartsWith($"{module}.", StringComparison.Ordinal) == true);
        var isAll = uses == writers.Length + readers.Length
            && writers.Concat(readers).All(call => call.Callee is AttributeExpression { Target: NameExpression });
        return writers.Length > 0
            && isAll
            && readers.All(call => call.Arguments is [{ ArgumentKind: ArgumentKind.Positional }] && !ResultUse.IsObject(file, call))
            && writers.All(call => call.Arguments is [{ ArgumentKind: ArgumentKind.Positional, Value: var value }, ..] && JsonShape.Is(file, value))
            ? new BothEnds(writers, readers)
            : null;
    }
}
