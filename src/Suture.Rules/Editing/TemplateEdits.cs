using System.Collections.Immutable;
using Suture.Patterns;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Rules.Editing;

/// <summary>The edits that make a template's changes in a file, with the imports that these need and leave over.</summary>
internal static class TemplateEdits
{
    /// <summary>Default when a name that is needed means something else in the file.</summary>
    public static ImmutableArray<TextEdit> Of(CodeFile file, ImmutableArray<CodeChange> changes)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var change in changes)
        {
            if (change is not CodeChange.Renamed renamed)
            {
                edits.Add(EditOf(file, change));
            }
            else if (Rename(file, renamed) is { IsDefault: false } more)
            {
                edits.AddRange(more);
            }
            else
            {
                return default;
            }
        }

        return edits.ToImmutable();
    }

    private static TextEdit EditOf(CodeFile file, CodeChange change) => change switch
    {
        CodeChange.Replaced replaced => new TextEdit(replaced.Span, replaced.Text),
        CodeChange.ArgumentAdded added => CallLayout.Of(file, added.Call).Append(added.Text),
        CodeChange.ArgumentRemoved removed => CallLayout.Of(file, removed.Call).Remove(removed.Argument),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static ImmutableArray<TextEdit> Rename(CodeFile file, CodeChange.Renamed renamed)
    {
        var dot = renamed.Name.LastIndexOf('.');
        if (dot < 0)
        {
            return [new TextEdit(renamed.Use.Span, renamed.Name)];
        }

        var (module, member) = (renamed.Name[..dot], renamed.Name[(dot + 1)..]);
        return IsOf(file, renamed.Use, module) ? WithinModule(file, renamed.Use, module, member) : OtherModule(file, renamed.Use, module, member);
    }

    private static bool IsOf(CodeFile file, Expression use, string module) =>
        file.Model.QualifiedName(use) is { } name && name.StartsWith(module + ".", StringComparison.Ordinal) && name.LastIndexOf('.') == module.Length;

    private static ImmutableArray<TextEdit> WithinModule(CodeFile file, Expression use, string module, string member) =>
        ImportSwap.Member(file, module, use, member) is { } needed ? [.. needed.Edits, new TextEdit(use.Span, needed.Text)] : default;

    private static ImmutableArray<TextEdit> OtherModule(CodeFile file, Expression use, string module, string member)
    {
        if (ImportEditing.Module(file, module) is not { } needed)
        {
            return default;
        }

        var edit = new TextEdit(use.Span, $"{needed.Text}.{member}");
        var root = file.Model.QualifiedName(use)?.Split('.')[0] ?? "";
        return [.. needed.Edits, edit, .. ImportEditing.RemoveUnused(file, [edit], root), .. ImportSwap.RemoveIfUnused(file, use)];
    }
}
