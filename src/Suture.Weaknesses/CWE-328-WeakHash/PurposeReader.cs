namespace Suture.Weaknesses.WeakHash;

/// <summary>Reads from the words around a digest what it is for. What is done with it tells more than what it is made of.</summary>
internal static class PurposeReader
{
    public static HashPurpose Of(HashContext context, WeakHashUse use)
    {
        if (Any(HashWords.Protocol, context.Uses, context.Function, context.Class, context.Inputs, context.Literals))
        {
            return HashPurpose.Harmless;
        }

        if (Any(HashWords.Password, context.Uses, context.Function, context.Inputs))
        {
            return HashPurpose.Password;
        }

        return Judge(context.Uses, context.Function) ?? Judge(context.Class) ?? Judge(context.Inputs) ?? Judge(context.Callers)
            ?? Judge(context.Docs) ?? Otherwise(context, use);
    }

    // The first words that tell anything decide; words that contradict each other tell nothing.
    private static HashPurpose? Judge(params ReadOnlySpan<IReadOnlySet<string>> places)
    {
        var harmless = Any(HashWords.Harmless, places);
        var security = Any(HashWords.Security, places);
        return (harmless, security) switch
        {
            (true, true) => HashPurpose.Unclear,
            (true, false) => HashPurpose.Harmless,
            (false, true) => HashPurpose.Security,
            _ => null,
        };
    }

    // Nobody computes a MAC against accidents.
    private static HashPurpose Otherwise(HashContext context, WeakHashUse use) =>
        use.IsMac ? HashPurpose.Security
        : Any(HashWords.Algorithm, context.Function) ? HashPurpose.Harmless
        : Any(HashWords.Checksum, context.Uses, context.Function) ? HashPurpose.Checksum
        : HashPurpose.Unclear;

    private static bool Any(HashSet<string> words, params ReadOnlySpan<IReadOnlySet<string>> places)
    {
        foreach (var place in places)
        {
            foreach (var word in place)
            {
                if (words.Contains(word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
