using System.Collections.Immutable;
using Suture.RuleFiles.Regexes;

namespace Suture.RuleFiles;

/// <summary><c>paths</c>: the files that a rule looks at.</summary>
internal sealed record PathFilter(ImmutableArray<Glob> Include, ImmutableArray<Glob> Exclude)
{
    public static PathFilter All { get; } = new([], []);

    public bool Takes(string path) => (Include.IsEmpty || Include.Any(glob => glob.Fits(path))) && !Exclude.Any(glob => glob.Fits(path));
}
