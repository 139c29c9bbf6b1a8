namespace Suture.Rules.Editing.Templates;

/// <summary>Other text for a stretch of a template that holds at least one hole.</summary>
/// <param name="Text">What to write there, as source characters between the literal's quotes.</param>
/// <param name="HasHole">True when the text is itself an interpolation, so that an f-string must stay one.</param>
public sealed record TemplateReplacement(TemplatePlace Start, TemplatePlace End, string Text, bool HasHole = false);
