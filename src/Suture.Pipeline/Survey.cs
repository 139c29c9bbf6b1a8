using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;

namespace Suture.Pipeline;

/// <summary>What static analysis says of a file: its findings in order, and what went wrong on the way.</summary>
internal sealed class Survey
{
    private readonly List<string> problems = [];
    private readonly List<string> notes = [];

    private Survey(SourceFile source, CodeFile file) => (Source, Code) = (source, file);

    public SourceFile Source { get; }

    public CodeFile Code { get; }

    public ImmutableArray<Finding> Findings { get; private set; } = [];

    /// <summary>The weaknesses whose detectors got through this file.</summary>
    public ImmutableArray<Weakness> Rules { get; private set; } = [];

    /// <summary>Why no repair may be tried on this file; null when repairs may.</summary>
    public string? WhyNotMend { get; private set; }

    public static Survey Of(SourceFile source, ImmutableArray<Weakness> weaknesses)
    {
        var survey = new Survey(source, CodeFile.Parse(source.Path, source.Text));
        survey.NoteSyntax();
        survey.Detect(weaknesses);
        return survey;
    }

    public Weakness WeaknessOf(Finding finding) => Rules.First(rule => rule.Info.Rule == finding.Rule);

    /// <summary>Says that a part of the work failed; the file's other parts go on.</summary>
    public void AddProblem(string problem)
    {
        if (!problems.Contains(problem, StringComparer.Ordinal))
        {
            problems.Add(problem);
        }
    }

    public FileReport Report(ImmutableArray<Case> cases, string mended) =>
        new(Source.Path, Source.Text.Text, mended, cases, [.. problems]) { Notes = [.. notes] };

    private void NoteSyntax()
    {
        if (Code.Tree.Errors is [var error, ..])
        {
            var more = Code.Tree.Errors.Length > 1 ? $", and {Code.Tree.Errors.Length - 1} more" : "";
            notes.Add($"syntax error at {Code.Source.PositionAt(error.Span.Start)}: {error.Message}{more}; the file was analysed as far as it could be read");
            WhyNotMend = "the file has a syntax error, so no repair of it can be checked";
        }
        else if (Code.Source.Encoding.HasInvalidBytes(Code.Source.Text))
        {
            notes.Add($"has bytes that are not {Code.Source.Encoding.Name}, which Python refuses to read; the file was analysed without them");
            WhyNotMend = "the file has bytes outside its encoding, so no repair of it can be checked";
        }
    }

    private void Detect(ImmutableArray<Weakness> weaknesses)
    {
        var found = ImmutableArray.CreateBuilder<Finding>();
        var sound = ImmutableArray.CreateBuilder<Weakness>();
        foreach (var weakness in weaknesses)
        {
            try
            {
                found.AddRange(weakness.Detector.Detect(Code));
                sound.Add(weakness);
            }
            catch (Exception error)
            {
                AddProblem(Crash.Of(weakness.Info.Rule, "could not be looked for", error));
            }
        }

        Rules = sound.ToImmutable();
        Findings = Merging.Merge(found, Rules);
    }
}
