using System.Runtime.CompilerServices;

namespace Suture.Syntax.Python;

/// <content>The depth guard: how far the parser calls itself before it says that code is nested too deeply.</content>
internal sealed partial class Parser
{
    private const int MaximumDepth = 1000;
    private int depth;

    /// <summary>Goes one level down; false, with an error said, when that is too deep. Pair with <see cref="Leave"/>.</summary>
    private bool TryEnter()
    {
        depth++;
        if (depth <= MaximumDepth && (depth % 16 != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            return true;
        }

        Report("too many nested expressions");
        return false;
    }

    private void Leave() => depth--;
}
