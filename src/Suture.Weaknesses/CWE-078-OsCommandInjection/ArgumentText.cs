using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing.Templates;

namespace Suture.Weaknesses.OsCommandInjection;

/// <summary>Writes the words of a command line as the elements of a Python argument list.</summary>
internal sealed class ArgumentText(CodeFile file, StringTemplate template)
{
    private readonly TextComposer composer = new(file, template);

    /// <summary>The elements' source text, parted by commas; null when a word cannot be written in one line without escapes.</summary>
    public string? List(ImmutableArray<ShellWord> words)
    {
        var elements = words.Select(Element).ToList();
        return elements.Contains(null) ? null : string.Join(", ", elements);
    }

    // Several words in one variable stay several words, which is what an unquoted value meant to the shell.
    private string? Element(ShellWord word)
    {
        var stretches = word.Pieces.Select(Stretch).ToList();
        var text = composer.Write(stretches);
        return text is not null && stretches is [{ Hole: { Plain: true } only }] && CommandHoles.HoldsSeveralWords(only) ? $"*shlex.split({text})" : text;
    }

    private TemplateStretch Stretch(ShellPiece piece) =>
        piece.Text is null ? new TemplateStretch("", (TemplatePart.Hole)template.Parts[piece.Part]) : new TemplateStretch(piece.Text, null);
}
