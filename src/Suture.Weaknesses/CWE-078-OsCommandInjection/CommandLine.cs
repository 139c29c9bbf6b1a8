using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>A found command: the call that hands it over, how its text comes about, and how the shell reads it.</summary>
/// <param name="Sink">The call.</param>
/// <param name="Text">The text's definitions.</param>
/// <param name="Parts">The parts of all definitions, one after the other.</param>
/// <param name="Line">The shell's view of the parts.</param>
internal sealed record CommandLine(ShellSink Sink, BuiltText Text, ImmutableArray<TemplatePart> Parts, ShellLine Line)
{
    /// <summary>The command of a finding, or why it cannot be mended.</summary>
    public static (CommandLine? Command, string Why) Of(Finding finding, CodeFile file)
    {
        if (file.Tree.FindNode<CallExpression>(finding.Location.Span) is not { } call || ShellSink.Of(file, call) is not { } sink)
        {
            return (null, "the call that runs the command has a form that is not known");
        }

        if (BuiltText.Of(file, sink.Command) is not { } text)
        {
            return (null, "the whole command comes from elsewhere, and only a person can say which commands are meant");
        }

        ImmutableArray<TemplatePart> parts = [.. text.Definitions.SelectMany(definition => definition.Template.Parts)];
        var line = ShellLine.Read(parts.Select(part => (part as TemplatePart.Text)?.Value));
        var command = new CommandLine(sink, text, parts, line);
        return command.Obstacle(file) is { } why ? (null, why) : (command, "");
    }

    public TemplatePart.Hole HoleAt(ShellHole hole) => (TemplatePart.Hole)Parts[hole.Part];

    private string? Obstacle(CodeFile file)
    {
        var open = Line.Holes.Where(hole => !CommandHoles.IsHarmless(file, HoleAt(hole))).ToList();
        return Line.IsBroken ? "the command's quotes do not pair up"
            : open.Exists(hole => StartsCommand(file, Line.Words[hole.Word])) ? "the value chooses the program that is run: only a person can say which programs are meant"
            : open.Exists(hole => hole.IsNested || ShellPrograms.ReadsAsCode(Line, hole.Word)) ? "the value is read as code once more by the program that is run"
            : open.Exists(hole => HoleAt(hole).Value is StarredExpression) ? "a value is unpacked"
            : null;
    }

    // "{folder}/tool.sh" chooses the program as well.
    private bool StartsCommand(CodeFile file, ShellWord word) =>
        ShellPrograms.IsProgram(Line, word)
        && word.Pieces.Any(piece => piece.Text is null && !CommandHoles.IsConstant(file, (TemplatePart.Hole)Parts[piece.Part]));
}
