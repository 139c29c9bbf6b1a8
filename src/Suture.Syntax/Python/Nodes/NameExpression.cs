using Suture.Text;

namespace Suture.Syntax.Python;

/// <summary>A name that is read, written or deleted.</summary>
public sealed class NameExpression(TextSpan span, string identifier, int ordinal) : Expression(span)
{
    public string Identifier { get; } = identifier;

    /// <summary>Its number among the names of the file, below <see cref="SyntaxTree.NameCount"/>: facts about names lie in arrays.</summary>
    public int Ordinal { get; } = ordinal;

    public override NodeKind Kind => NodeKind.NameExpression;
}
