using System.Collections.Immutable;
using Suture.Text;

namespace Suture.Findings;

/// <summary>The edits of one file; all spans speak of its text before the repair.</summary>
public sealed record FileEdit(string Path, ImmutableArray<TextEdit> Edits);
