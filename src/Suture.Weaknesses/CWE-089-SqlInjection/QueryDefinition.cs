using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>One statement that gives a query its text, or adds to it; no statement when the text stands in the call itself.</summary>
internal sealed record QueryDefinition(Statement? Statement, StringTemplate Template, bool Appends);
