using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary><c>def name[types](parameters) -&gt; returns: body</c></summary>
public sealed class FunctionDefinition(
    TextSpan span,
    ImmutableArray<Decorator> decorators,
    bool isAsync,
    string name,
    TextSpan nameSpan,
    ImmutableArray<TypeParameter> typeParameters,
    ParameterList parameters,
    Expression? returns,
    Block body) : Statement(span)
{
    public ImmutableArray<Decorator> Decorators { get; } = decorators;

    public bool IsAsync { get; } = isAsync;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;

    public ParameterList Parameters { get; } = parameters;

    public Expression? Returns { get; } = returns;

    public Block Body { get; } = body;

    public override NodeKind Kind => NodeKind.FunctionDefinition;

    public override int ChildCount => 3 + Decorators.Length + TypeParameters.Length;

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
        if (index-- == 0)
        {
            return Parameters;
        }

        if (index-- == 0)
        {
            return Returns;
        }

        return Body;
    }
}
