using System.Collections.Immutable;
using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.WeakHash;

/// <summary>The words around a digest, by how much they tell: where it goes, where it is made, what it is made of.</summary>
internal sealed class HashContext
{
    private HashContext(CodeFile file, WeakHashUse use)
    {
        var flow = DigestFlow.From(file, use.Call);
        var function = SemanticModel.EnclosingFunction(use.Call);
        Ends = flow.Ends;
        Uses = Words(flow.Ends.SelectMany(end => EndTexts(file, end)));
        Function = Words([function?.Name ?? ""]);
        Class = Words([SemanticModel.EnclosingClass(use.Call)?.Name ?? ""]);
        Inputs = Words(use.Call.Arguments.Where(argument => argument.Value != use.Name).Select(argument => argument.Value).Concat(flow.Inputs)
            .Select(file.TextOf));
        Docs = Words([Docstring(file, function?.Body.Statements ?? file.Tree.Root.Statements)]);
        Literals = Words(function is null ? [] : Strings(file, function));
        Callers = function is null ? Words([]) : CallersOf(file, function);
    }

    public ImmutableArray<DigestEnd> Ends { get; }

    public IReadOnlySet<string> Uses { get; }

    public IReadOnlySet<string> Function { get; }

    public IReadOnlySet<string> Class { get; }

    public IReadOnlySet<string> Inputs { get; }

    public IReadOnlySet<string> Docs { get; }

    public IReadOnlySet<string> Literals { get; }

    /// <summary>The words where the function's result is used within the file.</summary>
    public IReadOnlySet<string> Callers { get; }

    public static HashContext Of(CodeFile file, WeakHashUse use) => new(file, use);

    private static HashSet<string> Words(IEnumerable<string> texts) => texts.SelectMany(NameWords.Of).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> EndTexts(CodeFile file, DigestEnd end)
    {
        if (end.Value is StringExpression)
        {
            yield return file.TextOf(end.Value);
        }

        var text = end.Taker switch
        {
            Argument { Parent: CallExpression call } argument => $"{file.TextOf(call.Callee)} {argument.Name} {FirstString(file, call)}",
            AssignmentStatement assignment => string.Join(' ', assignment.Targets.Select(file.TextOf)),
            AnnotatedAssignment declared => file.TextOf(declared.Target),
            DictionaryItem { Key: { } key } item when item.Value == end.Value => file.TextOf(key),
            SubscriptExpression subscript when subscript.Index == end.Value => file.TextOf(subscript.Target),
            ComparisonExpression comparison => string.Join(
                ' ', comparison.Operands.Prepend(comparison.Left).Where(operand => operand != end.Value).Select(file.TextOf)),
            _ => "",
        };
        yield return text;
    }

    // headers.set("ETag", digest), cache.get("page:" + digest)
    private static string FirstString(CodeFile file, CallExpression call) =>
        call.Arguments is [{ Value: StringExpression name }, ..] ? file.TextOf(name) : "";

    private static string Docstring(CodeFile file, ImmutableArray<Statement> body) =>
        body is [ExpressionStatement { Expression: StringExpression text }, ..] ? file.TextOf(text) : "";

    private static IEnumerable<string> Strings(CodeFile file, FunctionDefinition function) =>
        function.Body.Descendants().OfType<StringPiece>().Select(file.TextOf);

    private static HashSet<string> CallersOf(CodeFile file, FunctionDefinition function)
    {
        var words = new List<string>();
        foreach (var call in file.Model.Calls)
        {
            if (call.Callee is not (NameExpression or AttributeExpression) || file.Model.FunctionCalledBy(call) != function)
            {
                continue;
            }

            words.AddRange(DigestFlow.From(file, call).Ends.SelectMany(end => EndTexts(file, end)));
            words.Add(SemanticModel.EnclosingFunction(call)?.Name ?? "");
        }

        var own = NameWords.Of(function.Name).ToHashSet(StringComparer.Ordinal);
        return [.. Words(words).Where(word => !own.Contains(word))];
    }
}
