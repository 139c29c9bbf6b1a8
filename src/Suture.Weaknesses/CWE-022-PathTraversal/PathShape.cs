using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Taint;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>A path that is put together from a base folder, which the program chooses, and a rest, which comes from outside.</summary>
/// <param name="Whole">The expression of the path.</param>
/// <param name="Base">The base folder, as source text.</param>
/// <param name="Rest">The parts below it, as source text each.</param>
/// <param name="IsPathObject">True when the expression gives a <c>pathlib.Path</c>.</param>
/// <param name="Variable">The assignment that the path lies in; null when it stands in the call itself.</param>
internal sealed record PathShape(Expression Whole, string Base, ImmutableArray<string> Rest, bool IsPathObject, AssignmentStatement? Variable)
{
    private static readonly string[] Wrappers =
    [
        "os.path.abspath", "os.path.normpath", "os.path.realpath", "os.path.dirname", "os.path.expanduser", "os.fspath", "builtins.str",
        "pathlib.Path", "pathlib.PurePath",
    ];

    /// <summary>The shape of the path that reaches a sink; null when no base folder is named.</summary>
    public static PathShape? Of(CodeFile file, Expression path, ImmutableArray<TaintFlow> flows)
    {
        if (path is not NameExpression name)
        {
            return OfExpression(file, path, flows);
        }

        return VariableBindings.Of(name).Before is [AssignmentStatement { Targets: [NameExpression] } only]
            && VariableBindings.Dominates(only, name)
            && OfExpression(file, only.Value, flows) is { } shape
            ? shape with { Variable = shape.Whole == only.Value ? only : null }
            : null;
    }

    private static PathShape? OfExpression(CodeFile file, Expression path, ImmutableArray<TaintFlow> flows) => path switch
    {
        BinaryExpression { Operator: BinaryOperator.Divide } => Division(file, path, flows),
        CallExpression call => OfCall(file, call, flows),
        NameExpression => Of(file, path, flows),
        _ => Text(file, path, flows),
    };

    private static PathShape? OfCall(CodeFile file, CallExpression call, ImmutableArray<TaintFlow> flows)
    {
        if (call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.Positional))
        {
            return null;
        }

        var name = file.Model.QualifiedName(call.Callee);
        var arguments = call.Arguments.Select(argument => argument.Value).ToImmutableArray();
        return name switch
        {
            "os.path.join" => Joined(file, call, arguments, flows, false),
            "pathlib.Path" or "pathlib.PurePath" when arguments.Length > 1 => Joined(file, call, arguments, flows, true),
            _ when arguments is [var only] && Wrappers.Contains(name, StringComparer.Ordinal) => OfExpression(file, only, flows),
            _ when call.Callee is AttributeExpression { Name: "joinpath" } method => Joined(file, call, [method.Target, .. arguments], flows, true),
            _ when call.Callee is AttributeExpression { Name: "resolve" or "absolute" or "expanduser" } method && arguments.IsEmpty => OfExpression(file, method.Target, flows),
            _ => Text(file, call, flows),
        };
    }

    private static PathShape? Division(CodeFile file, Expression path, ImmutableArray<TaintFlow> flows)
    {
        var operands = new Stack<Expression>();
        var rest = path;
        while (rest is BinaryExpression { Operator: BinaryOperator.Divide } division)
        {
            operands.Push(division.Right);
            rest = division.Left;
        }

        operands.Push(rest);
        return Joined(file, path, [.. operands], flows, true);
    }

    private static PathShape? Joined(CodeFile file, Expression whole, ImmutableArray<Expression> parts, ImmutableArray<TaintFlow> flows, bool isPathObject)
    {
        var trusted = parts.TakeWhile(part => part is not StarredExpression && PathFlows.IsTrusted(file, part, flows)).Count();
        if (trusted == 0 || trusted == parts.Length)
        {
            return null;
        }

        var texts = parts.Select(part => Brackets.AsElement(file, part)).ToList();
        var first = file.TextOf(parts[0]);
        var folder = trusted == 1 ? texts[0]
            : whole is BinaryExpression ? file.Source.ToString(TextSpan.FromBounds(parts[0].Span.Start, parts[trusted - 1].Span.End))
            : whole is CallExpression { Callee: AttributeExpression { Name: "joinpath" } } ? $"{first}.joinpath({string.Join(", ", texts[1..trusted])})"
            : $"{file.TextOf(((CallExpression)whole).Callee)}({string.Join(", ", texts[..trusted])})";
        return new PathShape(whole, folder, [.. texts[trusted..]], isPathObject, null);
    }

    // The base is what stands before the last slash ahead of the first value from outside.
    private static PathShape? Text(CodeFile file, Expression path, ImmutableArray<TaintFlow> flows)
    {
        if (StringTemplate.Of(file, path) is not { } template)
        {
            return null;
        }

        var before = new List<TemplateStretch>();
        var after = new List<TemplateStretch>();
        var parts = template.Parts;
        var first = 0;
        while (first < parts.Length && (parts[first] is not TemplatePart.Hole hole || PathFlows.IsTrusted(file, hole.Value, flows)))
        {
            first++;
        }

        var slash = -1;
        for (var i = first - 1; i >= 0 && slash < 0; i--)
        {
            slash = parts[i] is TemplatePart.Text text && text.Value.Contains('/', StringComparison.Ordinal) ? i : -1;
        }

        if (slash < 0 || first == parts.Length)
        {
            return null;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            Split(parts[i], i, slash, before, after);
        }

        var composer = new TextComposer(file, template);
        // A folder may be a pathlib.Path, which os.path.join takes as well.
        var written = before is [{ Hole: { Plain: true } only }] ? Brackets.AsElement(file, only.Value) : composer.Write(before);
        return before.Count > 0 && written is { } folder && composer.Write(after) is { } rest ? new PathShape(path, folder, [rest], false, null) : null;
    }

    private static void Split(TemplatePart part, int index, int slash, List<TemplateStretch> before, List<TemplateStretch> after)
    {
        var side = index < slash ? before : after;
        if (part is not TemplatePart.Text text)
        {
            side.Add(new TemplateStretch("", (TemplatePart.Hole)part));
            return;
        }

        var cut = index == slash ? text.Value.LastIndexOf('/') : -1;
        Add(cut >= 0 ? before : side, cut >= 0 ? text.Value[..cut] : text.Value);
        Add(side, cut >= 0 ? text.Value[(cut + 1)..] : "");
    }

    private static void Add(List<TemplateStretch> side, string text)
    {
        if (text.Length > 0)
        {
            side.Add(new TemplateStretch(text, null));
        }
    }
}
