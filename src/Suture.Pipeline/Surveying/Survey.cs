using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Taint;

namespace Suture.Pipeline;

/// <summary>What static analysis says of a file: its findings in order, and what went wrong on the way.</summary>
public sealed class Survey
{
    private readonly List<string> problems = [];
    private readonly List<string> notes = [];

    private readonly FileContext context;
    private CodeFile? code;
    private bool hasHeard;

    private Survey(SourceFile source, FileContext context) => (Source, this.context) = (source, context);

    public SourceFile Source { get; }

    /// <summary>The file with all that is known of it; read again when it has been let go.</summary>
    internal CodeFile Code => code ??= CodeFile.Parse(Source.Path, Source.Text, context);

    public ImmutableArray<Finding> Findings { get; private set; } = [];

    /// <summary>The weaknesses whose detectors got through this file.</summary>
    public ImmutableArray<Weakness> Rules { get; private set; } = [];

    /// <summary>All weaknesses that were to be looked for.</summary>
    internal ImmutableArray<Weakness> Asked { get; private set; } = [];

    /// <summary>True when all of the file could be read.</summary>
    internal bool IsWhole => WhyNotMend is null;

    /// <summary>Why no repair may be tried on this file; null when repairs may.</summary>
    internal string? WhyNotMend { get; private set; }

    /// <summary>True when a report has nothing to say of the file but that it was analysed; false where a comment may be odd.</summary>
    public bool IsSilent => Findings.IsEmpty && problems.Count == 0 && notes.Count == 0 && !CommentSearch.MayHaveOwn(Source.Text.Text);

    /// <summary>Looks for weaknesses in a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="weaknesses">What to look for.</param>
    /// <param name="context">What the project's other files say.</param>
    public static Survey Of(SourceFile source, ImmutableArray<Weakness> weaknesses, FileContext? context = null)
    {
        var survey = new Survey(source, context ?? FileContext.Alone);
        survey.NoteSyntax();
        survey.Detect(weaknesses);
        survey.NoteBudget();
        return survey;
    }

    /// <summary>What a file tells others, without looking for weaknesses in it.</summary>
    internal static ModuleExports AnswersOf(SourceFile source, FileContext context) => CodeFile.Parse(source.Path, source.Text, context).Taint.Exports();

    /// <summary>Keeps the findings and lets the tree go, which is much larger.</summary>
    internal Survey LetGo()
    {
        code = null;
        return this;
    }

    internal ModuleOutline Outline(TaintQuestion? question = null) => TaintFor(question).Outline();

    internal ModuleExports Exports(TaintQuestion? question) => TaintFor(question).Exports();

    /// <summary>The weakness that a finding is of; null for what another detector found and no weakness here corresponds to.</summary>
    internal Weakness? WeaknessOf(Finding finding) =>
        finding.IsForeign ? Families.WeaknessFor(finding, Rules) : Rules.First(rule => rule.Info.Rule == finding.Rule);

    /// <summary>Takes in what other detectors say of the file.</summary>
    internal void Hear(ForeignReport others)
    {
        if (hasHeard || others.IsEmpty)
        {
            return;
        }

        hasHeard = true;

        var (findings, lost) = OpinionReader.Read(others, Code);
        Findings = new Witnessing(Code, Rules).Join(Findings, findings);
        notes.AddRange(others.Notes);
        notes.AddRange(lost == 0 ? [] : [OpinionReader.Describe(lost)]);
        problems.AddRange(others.Problems);
    }

    /// <summary>Says that a part of the work failed; the file's other parts go on.</summary>
    internal void AddProblem(string problem)
    {
        if (!problems.Contains(problem, StringComparer.Ordinal))
        {
            problems.Add(problem);
        }
    }

    internal FileReport Report(ImmutableArray<Case> cases, string mended) =>
        new(Source.Path, Source.Text.Text, mended, cases, [.. problems]) { Notes = [.. notes] };

    private void NoteSyntax()
    {
        if (Code.Tree.Errors is [var error, ..])
        {
            var more = Code.Tree.Errors.Length > 1 ? $", and {Code.Tree.Errors.Length - 1} more" : "";
            notes.Add($"syntax error at {Code.Source.PositionAt(error.Span.Start)}: {error.Message}{more}; the file was analysed as far as it could be read");
            WhyNotMend = "the file has a syntax error, so no repair of it can be checked";
        }
        else if (!Code.Source.IsAscii && Code.Source.Encoding.HasInvalidBytes(Code.Source.Text))
        {
            notes.Add($"has bytes that are not {Code.Source.Encoding.Name}, which Python refuses to read; the file was analysed without them");
            WhyNotMend = "the file has bytes outside its encoding, so no repair of it can be checked";
        }
    }

    private TaintFacts TaintFor(TaintQuestion? question) => question is null ? Code.Taint : Code.TaintFor(question);

    private void NoteBudget()
    {
        if (Code.IsTaintExhausted)
        {
            notes.Add("following values took more rounds than its budget allows; flows may be missing");
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

        (Asked, Rules) = (weaknesses, sound.ToImmutable());
        Findings = Merging.Merge(found, Rules);
    }
}
