namespace Suture.Taint;

/// <summary>What one place carries, another carries too.</summary>
internal sealed record PropagatorMark(ulong Mask, Suture.Syntax.Python.SyntaxNode From, Suture.Syntax.Python.SyntaxNode To, bool BySideEffect);
