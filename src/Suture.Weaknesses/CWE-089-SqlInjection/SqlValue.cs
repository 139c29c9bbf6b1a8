using Suture.Rules.Editing.Templates;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>A stretch of a template that one placeholder can stand for: a bare hole, or a quoted literal with holes in it.</summary>
/// <param name="Start">Where it starts; at the opening quote when quoted.</param>
/// <param name="End">Behind its last character; behind the closing quote when quoted.</param>
/// <param name="IsQuoted">True when SQL quotes lie round it.</param>
/// <param name="IsList">True for a bare hole that alone fills the brackets of <c>IN (…)</c>.</param>
internal sealed record SqlValue(TemplatePlace Start, TemplatePlace End, bool IsQuoted, bool IsList);
