using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>class name[types](arguments): body</c></summary>
public sealed class ClassDefinition(
    TextSpan span,
    ImmutableArray<Decorator> decorators,
    string name,
    TextSpan nameSpan,
    ImmutableArray<TypeParameter> typeParameters,
    ImmutableArray<Argument> arguments,
    Block body) : Statement(span)
{
    public ImmutableArray<Decorator> Decorators { get; } = decorators;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;

    public ImmutableArray<Argument> Arguments { get; } = arguments;

    public Block Body { get; } = body;

    public override NodeKind Kind => NodeKind.ClassDefinition;

    public override int ChildCount => 1 + Decorators.Length + TypeParameters.Length + Arguments.Length;

    public override SyntaxNode? ChildAt(int index)
    {
        if (index < Decorators.Length)
        {
            return Decorators[index];
        }

        index -= Decorators.Length;
        if (index < TypeParameters.Length)
        {
            return TypeParameters[index];
        }

        index -= TypeParameters.Length;
        if (index < Arguments.Length)
        {
            return Arguments[index];
        }

        index -= Arguments.Length;
        return Body;
    }
}
