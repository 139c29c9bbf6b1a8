using Suture.Findings;
using Suture.Validation;

namespace Suture.Pipeline;

/// <summary>How one case's turn ended: the case as it stands now, and the accepted repair's trial if there was one.</summary>
internal sealed record Attempt(Case Case, Trial? Accepted);
