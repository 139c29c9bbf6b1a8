using Suture.Patterns;

namespace Suture.RuleFiles.Fixing;

/// <summary><c>fix</c>: a text with metavariables.</summary>
internal sealed class TemplateFix(string template) : IFix
{
    private readonly Rewriting rewriting = Rewriting.Parse(template.TrimEnd('\n'));

    public string Apply(string found, Bindings bindings, string indent) => rewriting.Apply(bindings, indent);
}
