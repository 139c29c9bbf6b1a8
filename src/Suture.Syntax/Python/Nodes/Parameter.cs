using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>One parameter, with the way it may be passed.</summary>
public sealed class Parameter(
    TextSpan span,
    ParameterKind parameterKind,
    string name,
    TextSpan nameSpan,
    Expression? annotation,
    Expression? @default) : SyntaxNode(span)
{
    public ParameterKind ParameterKind { get; } = parameterKind;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public Expression? Annotation { get; } = annotation;

    public Expression? Default { get; } = @default;

    public override NodeKind Kind => NodeKind.Parameter;

    public override int ChildCount => 2;

    public override SyntaxNode? ChildAt(int index) => index switch { 0 => Annotation, _ => Default };
}
