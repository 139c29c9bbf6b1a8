using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Names a module's member in the style of the file: <c>shlex.quote</c>, or <c>quote</c> where the file imports members.</summary>
internal static class ModuleMember
{
    public static NeededName? Of(CodeFile file, string module, string member)
    {
        var importsMembers = file.Tree.Root.Statements.OfType<ImportFromStatement>().Any(from => from.Level == 0 && from.Module == module);
        if (importsMembers)
        {
            return ImportEditing.Member(file, module, member);
        }

        return ImportEditing.Module(file, module) is { } needed ? needed with { Text = $"{needed.Text}.{member}" } : null;
    }
}
