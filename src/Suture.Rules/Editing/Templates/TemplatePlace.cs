namespace Suture.Rules.Editing.Templates;

/// <summary>A place in a template: which part, and how many characters into its text. The place behind a hole is (hole + 1, 0).</summary>
public readonly record struct TemplatePlace(int Part, int Offset);
