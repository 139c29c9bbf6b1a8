using Suture.Syntax.Python;

namespace Suture.Weaknesses.WeakHash;

/// <summary>A place where a digest ends up: the expression that holds it, and the node that takes it.</summary>
internal readonly record struct DigestEnd(Expression Value, SyntaxNode Taker);
