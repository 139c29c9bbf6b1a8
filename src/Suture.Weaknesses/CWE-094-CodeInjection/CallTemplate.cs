using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>A text with holes that is one call: <c>set_theme('…')</c>, <c>area(…, …)</c>.</summary>
internal sealed class CallTemplate
{
    // No program has such a name, so where it stands in the parsed text there was a hole.
    private const string Marker = "__suture_hole_";

    private readonly ImmutableArray<TemplatePart.Hole> holes;
    private readonly SyntaxTree tree;
    private readonly CallExpression call;

    private CallTemplate(ImmutableArray<TemplatePart.Hole> holes, SyntaxTree tree, CallExpression call) =>
        (this.holes, this.tree, this.call) = (holes, tree, call);

    /// <summary>The callee as written.</summary>
    public string Name => tree.TextOf(call.Callee);

    /// <summary>The callee's first name.</summary>
    public string Root => Name.Split('.')[0];

    public static CallTemplate? Read(CodeFile file, StringTemplate template)
    {
        var text = new StringBuilder();
        var found = ImmutableArray.CreateBuilder<TemplatePart.Hole>();
        foreach (var part in template.Parts)
        {
            if (part is TemplatePart.Hole hole)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Marker}{found.Count}_");
                found.Add(hole);
            }
            else
            {
                text.Append(((TemplatePart.Text)part).Value);
            }
        }

        var parsed = PythonParser.Parse(new SourceText(text.ToString()));
        return parsed.Errors.IsEmpty
            && parsed.Root.Statements is [ExpressionStatement { Expression: CallExpression only }]
            && !parsed.TextOf(only.Callee).Contains(Marker, StringComparison.Ordinal)
            && IsDotted(only.Callee)
            ? new CallTemplate(found.ToImmutable(), parsed, only)
            : null;
    }

    /// <summary>The call as code, and the imports it needs; null when an argument is more than a constant or one hole.</summary>
    public NeededName? Write(CodeFile file, CallExpression place)
    {
        var arguments = new List<string>();
        var edits = new List<TextEdit>();
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind is ArgumentKind.Star or ArgumentKind.DoubleStar || ValueOf(file, argument.Value) is not { } value)
            {
                return null;
            }

            arguments.Add(argument.Name is null ? value.Text : $"{argument.Name}={value.Text}");
            edits.AddRange(value.Edits);
        }

        return new NeededName($"{Name}({string.Join(", ", arguments)})", [.. edits.Distinct()]);
    }

    private static bool IsDotted(Expression callee) =>
        callee is NameExpression || (callee is AttributeExpression attribute && IsDotted(attribute.Target));

    private NeededName? ValueOf(CodeFile file, Expression value)
    {
        var text = tree.TextOf(value);
        if (!text.Contains(Marker, StringComparison.Ordinal))
        {
            return value is StringExpression or NumberExpression or KeywordConstant ? new NeededName(text, []) : null;
        }

        return value switch
        {
            StringExpression { Pieces: [{ Prefix: "", Segments: [TextSegment only] }] } when HoleOf(tree.TextOf(only)) is { Plain: true } hole => Quoted(file, hole),
            NameExpression name when HoleOf(name.Identifier) is { Plain: true } hole => Bare(file, hole),
            _ => null,
        };
    }

    private TemplatePart.Hole? HoleOf(string text)
    {
        for (var i = 0; i < holes.Length; i++)
        {
            if (text == string.Create(CultureInfo.InvariantCulture, $"{Marker}{i}_"))
            {
                return holes[i];
            }
        }

        return null;
    }

    // Between quotes the value became a string.
    private static NeededName Quoted(CodeFile file, TemplatePart.Hole hole) =>
        new(IsText(file, hole.Value) ? Brackets.AsElement(file, hole.Value) : $"str({file.TextOf(hole.Value)})", []);

    // Without quotes the value's text was evaluated: a number stays one, text is read as a literal.
    private static NeededName? Bare(CodeFile file, TemplatePart.Hole hole)
    {
        if (file.Model.TypeOf(hole.Value) is "builtins.int" or "builtins.float" or "builtins.bool" || RouteNumber.Is(file, hole.Value))
        {
            return new NeededName(Brackets.AsElement(file, hole.Value), []);
        }

        var text = IsText(file, hole.Value) ? Brackets.AsElement(file, hole.Value) : $"str({file.TextOf(hole.Value)})";
        return AstImport.LiteralEval(file) is { } literal ? literal with { Text = $"{literal.Text}({text})" } : null;
    }

    private static bool IsText(CodeFile file, Expression value) => file.Model.TypeOf(value) == "builtins.str";
}
