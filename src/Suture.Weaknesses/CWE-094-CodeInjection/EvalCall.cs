using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CodeInjection;

/// <summary>A call of the builtin <c>eval</c> as a repair sees it: the text, and the names that are given to it.</summary>
/// <param name="Names">The dictionaries of names beside an empty <c>__builtins__</c>, globals first.</param>
internal sealed record EvalCall(CallExpression Call, Expression Code, IReadOnlyList<Expression> Names, EvalPurpose Purpose)
{
    /// <summary>The call of a finding; null when it is none of <c>eval</c> with plain arguments.</summary>
    public static EvalCall? Of(CodeFile file, Finding finding)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call
            || file.Model.QualifiedName(call.Callee) != "builtins.eval"
            || call.Arguments.Length is 0 or > 3
            || call.Arguments.Any(a => a.ArgumentKind is ArgumentKind.Star or ArgumentKind.DoubleStar)
            || call.Arguments[0].ArgumentKind != ArgumentKind.Positional)
        {
            return null;
        }

        var code = call.Arguments[0].Value;
        if (MayBeCompiled(file, code))
        {
            return null;
        }

        var names = call.Arguments.Skip(1).Select(argument => argument.Value).Where(value => !IsEmpty(value)).ToList();
        return new EvalCall(call, code, names, EvalReading.Of(file, call, code));
    }

    /// <summary>True when the text has names of its own in it, which plain values do not.</summary>
    public bool MentionsNames(CodeFile file) =>
        StringTemplate.Of(file, Code) is { } template
        && template.Parts.OfType<TemplatePart.Text>().SelectMany(text => EvalWords.Split(text.Value)).Any(word => word is not ("true" or "false" or "none" or "e" or "j"));

    // A code object is no text that could be read in another way.
    private static bool MayBeCompiled(CodeFile file, Expression code) =>
        (code is NameExpression name ? file.Model.DefinitionsReaching(name).Select(binding => binding.Value) : [code])
            .Any(value => value is CallExpression call && file.Model.QualifiedName(call.Callee) is "builtins.compile" or "marshal.loads")
        || file.Model.TypeOf(code) is not (null or "builtins.str" or "builtins.bytes");

    // {} and {"__builtins__": None} give no name away.
    private static bool IsEmpty(Expression names) => names switch
    {
        KeywordConstant { Value: ConstantKeyword.None } => true,
        DictionaryExpression dictionary => dictionary.Items.All(item =>
            item.Key is StringExpression { Pieces: [{ Segments: [TextSegment { Span.Length: 12 }] }] }
            && item.Value is DictionaryExpression { Items: [] } or KeywordConstant { Value: ConstantKeyword.None }),
        _ => false,
    };
}
