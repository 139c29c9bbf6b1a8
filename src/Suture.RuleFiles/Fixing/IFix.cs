using Suture.Patterns;

namespace Suture.RuleFiles.Fixing;

/// <summary>Gives the text that takes the place of what a rule found.</summary>
internal interface IFix
{
    /// <param name="found">The text that was found.</param>
    /// <param name="bindings">What the metavariables stand for.</param>
    /// <param name="indent">What the line begins with.</param>
    string Apply(string found, Bindings bindings, string indent);
}
