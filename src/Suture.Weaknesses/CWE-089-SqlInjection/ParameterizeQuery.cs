using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Taint;
using Suture.Text;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>Puts the driver's placeholder where a value stood in the query, and passes the value beside the query.</summary>
internal sealed class ParameterizeQuery : IRepairer
{
    private const string Title = "pass the values as query parameters";

    private const string Callers =
        "a value that holds a quote is now looked up as it is, where it was an SQL error or part of the query before";

    private static readonly string[] QueryKeywords = ["sql", "query", "operation", "statement", "raw_query"];

    public RepairOffer Mend(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call || !RunsQueries(file, call) || QueryOf(file, ref call) is not { } argument)
        {
            return RepairOffer.Abstain("the call that runs the query has a form that is not known");
        }

        if (Driver.Of(file, call) is not { } driver)
        {
            return RepairOffer.Abstain("the database driver is not known, and so neither is its placeholder");
        }

        if (call.Callee is AttributeExpression { Name: "executescript" or "executemany" or "extra" })
        {
            return RepairOffer.Abstain("this call takes no parameters of that kind");
        }

        if (QueryDefinitions.Of(file, argument.Value) is not { } definitions)
        {
            return RepairOffer.Abstain("the query's text comes about in a way that cannot be followed");
        }

        return Bind(file, call, argument, driver, definitions);
    }

    // Another detector may point at the line of any call.
    private static bool RunsQueries(CodeFile file, CallExpression call)
    {
        var name = file.Model.QualifiedName(call.Callee) ?? (call.Callee as AttributeExpression)?.Name ?? "";
        return LibraryCatalog.IsSinkName(SinkKinds.Sql, name[(name.LastIndexOf('.') + 1)..]);
    }

    // The flow may end at execute(text(query)): the query is what text() is given.
    private static Argument? QueryOf(CodeFile file, ref CallExpression call)
    {
        var argument = call.Arguments.FirstOrDefault(a => a.ArgumentKind == ArgumentKind.Positional
            || (a.ArgumentKind == ArgumentKind.Keyword && QueryKeywords.Contains(a.Name, StringComparer.Ordinal)));
        if (argument?.Value is CallExpression inner && file.Model.QualifiedName(inner.Callee) is { } name
            && name.StartsWith("sqlalchemy.", StringComparison.Ordinal) && name.EndsWith(".text", StringComparison.Ordinal))
        {
            call = inner;
            return inner.Arguments.FirstOrDefault();
        }

        return argument;
    }

    private static RepairOffer Bind(CodeFile file, CallExpression call, Argument query, Driver driver, ImmutableArray<TextDefinition> definitions)
    {
        var names = new ParameterNames(driver.Style);
        var bound = new List<BoundQuery>();
        foreach (var definition in definitions)
        {
            var (one, why) = BoundQuery.Bind(file, definition, driver, names);
            if (one is null)
            {
                return RepairOffer.Abstain(why);
            }

            bound.Add(one);
        }

        if (bound.TrueForAll(one => one.Parameters.IsEmpty))
        {
            return RepairOffer.Abstain("the value stands where only a name or a keyword can, and no placeholder: check it against the names that are meant");
        }

        return Passed(file, call, query, driver.Style, bound) is { } passed
            ? RepairOffers.Offer(file, Title, RepairSafety.Safe, bound.SelectMany(one => one.Edits).Concat(passed), Callers)
            : RepairOffer.Abstain("the call already passes parameters, or has no place for them");
    }

    private static IEnumerable<TextEdit>? Passed(CodeFile file, CallExpression call, Argument query, ParameterStyle style, List<BoundQuery> bound)
    {
        var isReader = call.Callee is AttributeExpression { Name: "read_sql" or "read_sql_query" };
        var free = call.Arguments.All(a => a == query || isReader && a.Name != "params");
        if (!free || (call.Arguments.Length > 1 && style is ParameterStyle.SqlAlchemyText))
        {
            return null;
        }

        var single = bound.Where(one => !one.Parameters.IsEmpty).ToList() is [var only] && IsStable(only, call) ? only : null;
        if (single is null && (style is ParameterStyle.Numbered or ParameterStyle.SqlAlchemyText || isReader))
        {
            return null;
        }

        // A keyword keeps its place only before keywords: `execute(sql=…)` would need the driver's name for the parameters.
        if (query.ArgumentKind == ArgumentKind.Keyword && style != ParameterStyle.SqlAlchemyText && !isReader)
        {
            return null;
        }

        var layout = CallLayout.Of(file, call);
        if (style == ParameterStyle.SqlAlchemyText)
        {
            var bindings = string.Join(", ", single!.Parameters.Select(p => $"{p.Name}={p.Text}"));
            return [TextEdit.Insert(call.Span.End, $".bindparams({bindings})")];
        }

        if (single is not null)
        {
            return [layout.Append((isReader ? "params=" : "") + PassedParameters.Literal(file, single.Parameters, style))];
        }

        return PassedParameters.Thread(file, bound, style) is { } thread ? [.. thread.Edits, layout.Append(thread.Name)] : null;
    }

    // The values are now read at the call instead of where the text was made: they must not change in between.
    private static bool IsStable(BoundQuery bound, CallExpression call)
    {
        return bound.Definition.Statement is not { } statement
            || (VariableBindings.Dominates(statement, call) && VariableBindings.AreStable(bound.Definition.Value, call));
    }
}
