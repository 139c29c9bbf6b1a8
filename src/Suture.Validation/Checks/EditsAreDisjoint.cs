using Suture.Text;

namespace Suture.Validation;

/// <summary>The repair edits this file only, changes something, and no edit touches another.</summary>
internal sealed class EditsAreDisjoint : StaticCheck
{
    protected override string? WhyNot(Trial trial)
    {
        if (trial.Repair.Files.FirstOrDefault(file => file.Path != trial.Before.Path) is { } other)
        {
            return $"it edits another file, {other.Path}";
        }

        if (trial.Edits.FirstOrDefault(edit => LeavesText(edit, trial.Before.Source.Length)) is { NewText: not null } outside)
        {
            return $"the edit {outside.Span} leaves the text";
        }

        if (!TextEdits.AreDisjoint(trial.Edits))
        {
            return "two of its edits overlap";
        }

        return trial.After.Source.Text == trial.Before.Source.Text ? "it changes nothing" : null;
    }

    private static bool LeavesText(TextEdit edit, int length) => edit.Span.Start < 0 || edit.Span.Length < 0 || edit.Span.End > length;
}
