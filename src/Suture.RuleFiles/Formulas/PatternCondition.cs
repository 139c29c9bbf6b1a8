using Suture.Patterns;
using Suture.Rules;
using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.RuleFiles.Formulas;

/// <summary><c>metavariable-pattern</c>: the code that a metavariable stands for holds what a formula fits.</summary>
/// <param name="Metavariable">The metavariable.</param>
/// <param name="Inner">The formula; the whole of the code counts as found before it is asked.</param>
/// <param name="IsText">True when it is asked of the text that a string holds, not of code.</param>
internal sealed record PatternCondition(string Metavariable, AllFormula Inner, bool IsText) : Condition
{
    public override CodeRange? Keep(CodeRange range, Evaluation evaluation)
    {
        if (range.Bindings.Find(Metavariable) is not { } bound)
        {
            return null;
        }

        var content = IsText && bound.Expression is { } expression && evaluation.Model.ConstantOf(expression) is string text ? text : bound.Text;
        var isInPlace = !IsText && !bound.Nodes.IsEmpty;
        var place = isInPlace ? evaluation.Within(bound.Span) : Beside(content);
        var whole = new CodeRange(isInPlace ? bound.Span : new TextSpan(0, content.Length), range.Bindings, IsInside: true);
        return place.RangesOf(Inner, whole).FirstOrDefault() is { } found ? range with { Bindings = found.Bindings } : null;
    }

    // A name, or what a string holds, is read as a file of its own.
    private static Evaluation Beside(string content)
    {
        var tree = PythonParser.Parse(new SourceText(content));
        return new Evaluation(SemanticModel.Create(tree));
    }
}
