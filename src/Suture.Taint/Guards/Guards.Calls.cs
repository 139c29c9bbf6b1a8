using System.Collections.Immutable;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Tests that are calls.</content>
internal sealed partial class Guards
{
    private static readonly ulong WordMask = CharacterSet.Of("aA0_").Mask();

    private void AssumeCall(CallExpression call, bool outcome)
    {
        var name = model.QualifiedName(call.Callee);
        if (name is "builtins.bool" && call.Arguments is [var only])
        {
            Assume(only.Value, outcome);
        }
        else if (outcome)
        {
            AssumeTrue(call, name);
        }
        else if (call is { Callee: AttributeExpression { Name: "startswith" } method, Arguments: [var prefix] }
            && model.ConstantOf(prefix.Value) is "/" or "\\")
        {
            Clean(method.Target, SinkKinds.RelativeMark);
        }
        else if (call is { Callee: AttributeExpression { Name: "startswith" } address, Arguments: [var start] }
            && model.ConstantOf(start.Value) is "//" or "/\\")
        {
            Clean(address.Target, SinkKinds.OneSlashMark);
        }
        else if (name is "os.path.isabs" && call.Arguments is [var path])
        {
            Clean(path.Value, SinkKinds.RelativeMark);
        }
        else if (name is "builtins.any" && call.Arguments is [{ Value: GeneratorExpression generator }])
        {
            AssumeEvery(generator, false);
        }
    }

    private void AssumeTrue(CallExpression call, string? name)
    {
        switch (name)
        {
            case "re.fullmatch" or "re.match" or "re.search" when call.Arguments is [var pattern, var subject, ..]:
                AssumeRegex(pattern.Value, subject.Value, name);
                break;
            case "re.Pattern.fullmatch" or "re.Pattern.match" or "re.Pattern.search" when call is { Callee: AttributeExpression method, Arguments: [var subject, ..] }:
                AssumeCompiled(method.Target, subject.Value, name);
                break;
            case "builtins.all" when call.Arguments is [{ Value: GeneratorExpression generator }]:
                AssumeEvery(generator, true);
                break;
            case "builtins.isinstance" when call.Arguments is [var value, var type] && AreNumbers(type.Value):
                Clean(value.Value, SinkKinds.All);
                break;
            case not null when LibraryCatalog.Guards.TryGetValue(name, out var row):
                if (Arguments.Find(call, row.Position, row.Keyword) is var index and >= 0)
                {
                    Clean(call.Arguments[index].Value, row.Mask);
                }

                break;
            case "hmac.compare_digest" or "secrets.compare_digest" or "hmac.HMAC.verify":
                walker.Now?.CleanAll(SinkKinds.DeserializeMask);
                break;
            case not null when model.FunctionCalledBy(call) is { } function:
                AssumeLocal(call, function);
                break;
            case not null when analysis.Context.Called(name).Function is { } far:
                CleanWhenTrue(call, far.Signature, far.CleansWhenTrue);
                break;
            default:
                AssumeMethod(call);
                break;
        }
    }

    private void AssumeMethod(CallExpression call)
    {
        if (call.Callee is not AttributeExpression method)
        {
            return;
        }

        switch (method.Name)
        {
            case "isdigit" or "isdecimal" or "isnumeric":
                Clean(method.Target, SinkKinds.All);
                break;
            case "isalnum" or "isidentifier" or "isalpha":
                Clean(method.Target, WordMask);
                break;
            case "startswith" when call.Arguments is [var prefix]:
                AssumeInside(method.Target, prefix.Value, needsSeparator: true);
                AssumeStart(method.Target, prefix.Value);
                break;
            case "is_relative_to" when call.Arguments is [var parent]:
                AssumeInside(method.Target, parent.Value, needsSeparator: false);
                break;
        }
    }

    /// <summary>The kinds of sinks that what a pattern has matched cannot harm, anchored or not: it consists of the pattern's characters.</summary>
    public ulong MaskOfMatch(CallExpression call, string name)
    {
        var pattern = name.StartsWith("re.Pattern.", StringComparison.Ordinal)
            ? (call.Callee as AttributeExpression)?.Target is { } compiled ? PatternOf(compiled) : null
            : call.Arguments is [var first, _, ..] ? first.Value : null;
        return pattern is not null && model.ConstantOf(pattern) is string text
            ? RegexReader.CharactersOf(text, isFullMatch: true, isAtStart: true)?.Mask() ?? 0 : 0;
    }

    private void AssumeRegex(Expression pattern, Expression subject, string function)
    {
        if (model.ConstantOf(pattern) is string text)
        {
            var isFull = function.EndsWith("fullmatch", StringComparison.Ordinal);
            var isAtStart = !function.EndsWith("search", StringComparison.Ordinal);
            Clean(subject, RegexReader.CharactersOf(text, isFull, isAtStart)?.Mask() ?? 0);
        }
    }

    private void AssumeCompiled(Expression pattern, Expression subject, string function)
    {
        if (PatternOf(pattern) is { } source)
        {
            AssumeRegex(source, subject, function);
        }
    }

    /// <summary>The pattern that <c>re.compile</c> was given.</summary>
    private Expression? PatternOf(Expression compiled)
    {
        var made = compiled is CallExpression ? compiled : model.OnlyValueOf(compiled);
        return made is CallExpression { Arguments: [var first, ..] } call && model.QualifiedName(call.Callee) == "re.compile" ? first.Value : null;
    }

    /// <summary><c>all(c in '0123456789+-' for c in x)</c>, or <c>any(c not in … for c in x)</c> that came out false.</summary>
    private void AssumeEvery(GeneratorExpression generator, bool outcome)
    {
        if (generator.Clauses is [{ Conditions: [], Target: NameExpression each } clause]
            && CharactersWhere(generator.Element, each.Identifier, outcome) is { } set)
        {
            Clean(clause.Iterable, set.Mask());
        }
    }

    private CharacterSet? CharactersWhere(Expression condition, string each, bool outcome)
    {
        switch (condition)
        {
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                return CharactersWhere(not.Operand, each, !outcome);
            case ComparisonExpression { Left: NameExpression left, Operators: [var @operator], Operands: [var right] }
                when left.Identifier == each && @operator == (outcome ? ComparisonOperator.In : ComparisonOperator.NotIn):
                return CharactersOf(right);
            case CallExpression { Callee: AttributeExpression { Target: NameExpression target, Name: var method }, Arguments: [] }
                when outcome && target.Identifier == each:
                return method switch
                {
                    "isdigit" or "isdecimal" or "isnumeric" => CharacterSet.Of("0123456789"),
                    "isalnum" or "isalpha" => CharacterSet.Of("aA0"),
                    _ => null,
                };
            case BooleanExpression { Operands: var operands } boolean when (boolean.Operator == BooleanOperator.Or) == outcome:
                var all = new CharacterSet();
                foreach (var operand in operands)
                {
                    if (CharactersWhere(operand, each, outcome) is not { } part)
                    {
                        return null;
                    }

                    all.AddAll(part);
                }

                return all;
            default:
                return null;
        }
    }

    private CharacterSet? CharactersOf(Expression collection)
    {
        if (model.ConstantOf(collection) is string text)
        {
            return CharacterSet.Of(text);
        }

        if (collection is CallExpression { Arguments: [{ Value: var inner }] } call && model.QualifiedName(call.Callee) is "builtins.set" or "builtins.frozenset")
        {
            return CharactersOf(inner);
        }

        if (model.OnlyValueOf(collection) is { } value)
        {
            return CharactersOf(value);
        }

        var items = model.ConstantItemsOf(collection);
        return items.IsDefault ? null : CharacterSet.Of(string.Concat(items));
    }

    /// <summary>A function of this file that says yes only to harmless values.</summary>
    private void AssumeLocal(CallExpression call, FunctionDefinition function)
    {
        if (analysis.SummaryOf(function, walker.Body) is { } summary)
        {
            CleanWhenTrue(call, summary.Signature, summary.CleansWhenTrue);
        }
    }

    private void CleanWhenTrue(CallExpression call, Signature signature, ImmutableArray<ulong> masks)
    {
        var offset = signature.OffsetOf(call, isConstructor: false);
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var position = Arguments.ParameterFor(call.Arguments[i], i, signature, offset);
            if (position >= 0)
            {
                Clean(call.Arguments[i].Value, masks[position]);
            }
        }
    }

    private bool AreNumbers(Expression type) => type is TupleExpression tuple
        ? tuple.Elements.All(AreNumbers)
        : model.QualifiedName(type) is "builtins.int" or "builtins.float" or "builtins.bool";
}
