using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Weaknesses.PathTraversal;

/// <summary>The small function that repaired files get, which unpacks a tar archive and refuses members that leave the folder.</summary>
internal static class SafeExtractFunction
{
    public const string Name = "_safe_extract";

    public static ImmutableArray<TextEdit>? Ensure(CodeFile file)
    {
        if (ImportEditing.Module(file, "os") is not { } os || ImportEditing.Module(file, "tarfile") is not { } tarfile)
        {
            return null;
        }

        return HelperEditing.Ensure(file, Name, Code(os.Text, tarfile.Text)) is { } helper ? [.. os.Edits, .. tarfile.Edits, .. helper] : null;
    }

    public static bool IsIn(CodeFile file) => Ensure(file) is { IsEmpty: true };

    // Filters came with 3.12 and security releases of older versions (PEP 706), but not with all that distributions ship, such as 3.11.2.
    private static string Code(string os, string tarfile) =>
        $$""""
        def {{Name}}(archive, path=".", members=None):
            """Unpack a tar archive; refuse members that would lie outside of the folder."""
            if hasattr({{tarfile}}, "data_filter"):
                archive.extractall(path, members, filter="data")
                return
            root = {{os}}.path.realpath(path)
            members = list(members or archive)
            for member in members:
                target = {{os}}.path.realpath({{os}}.path.join(root, member.name))
                link = member.linkname if member.islnk() or member.issym() else "."
                if {{os}}.path.commonpath([root, target]) != root or link.startswith("/") or ".." in link.split("/"):
                    raise {{tarfile}}.ExtractError(f"{member.name!r} would lie outside of the folder")
            archive.extractall(path, members)

        """";
}
