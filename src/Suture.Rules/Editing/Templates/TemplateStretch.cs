namespace Suture.Rules.Editing.Templates;

/// <summary>A piece of what a template makes: constant characters, or a hole.</summary>
public readonly record struct TemplateStretch(string Text, TemplatePart.Hole? Hole);
