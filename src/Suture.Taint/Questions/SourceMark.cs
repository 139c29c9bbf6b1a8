namespace Suture.Taint;

/// <summary>A source: of which kinds, what its path begins with, and whether it taints its own value, its variable, or both.</summary>
internal readonly record struct SourceMark(ulong Mask, Suture.Syntax.Python.SyntaxNode Match, bool GivesValue, bool BySideEffect);
