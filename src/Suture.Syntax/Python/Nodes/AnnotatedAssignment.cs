using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>target: annotation = value</c></summary>
public sealed class AnnotatedAssignment(TextSpan span, Expression target, Expression annotation, Expression? value) : Statement(span)
{
    public Expression Target { get; } = target;

    public Expression Annotation { get; } = annotation;

    public Expression? Value { get; } = value;

    public override NodeKind Kind => NodeKind.AnnotatedAssignment;

    public override int ChildCount => 3;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Target, 1 => Annotation, _ => Value };
}
