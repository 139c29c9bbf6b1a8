using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>How a repair refers to something imported, and the edits that make the reference valid.</summary>
public sealed record NeededName(string Text, ImmutableArray<TextEdit> Edits);
