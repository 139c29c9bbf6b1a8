namespace Suture.Semantics;

/// <summary>What opens a scope (Language Reference 4.2).</summary>
public enum ScopeKind
{
    Module,
    Function,
    Class,
    Lambda,
    Comprehension,
}
