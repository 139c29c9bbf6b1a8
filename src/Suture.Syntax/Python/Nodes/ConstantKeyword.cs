namespace Suture.Syntax.Python;

/// <summary>The constants that are keywords.</summary>
public enum ConstantKeyword
{
    None,
    True,
    False,
}
