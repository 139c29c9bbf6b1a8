using System.Collections.Immutable;
using Suture.Findings;
using Suture.Proving;
using Suture.Rules;
using Suture.Text;

namespace Suture.Validation;

/// <summary>A repair on trial: the file before and after it, and what the checks ask of both.</summary>
public sealed class Trial
{
    private readonly Lazy<CodeFile> after;
    private readonly Lazy<ImmutableArray<Finding>> foundBefore;
    private readonly Lazy<ImmutableArray<Finding>> foundAfter;
    private readonly Lazy<Correspondence> correspondence;

    /// <param name="finding">What the repair is for, by its place in the file before the repair.</param>
    /// <param name="weakness">The weakness that the finding is of.</param>
    /// <param name="proof">What running the code showed of the finding.</param>
    /// <param name="repair">The repair to judge.</param>
    /// <param name="before">The file that the repair's edits speak of.</param>
    /// <param name="rules">Every weakness whose findings count.</param>
    public Trial(Finding finding, Weakness weakness, Proof proof, Repair repair, CodeFile before, ImmutableArray<Weakness> rules)
    {
        (Finding, Weakness, Proof, Repair, Before) = (finding, weakness, proof, repair, before);
        Edits = [.. repair.Files.Where(file => file.Path == before.Path).SelectMany(file => file.Edits)];
        after = new(() => before.With(new SourceText(TextEdits.Apply(before.Source.Text, Edits), before.Source.Encoding)));
        foundBefore = new(() => Detect(rules, before));
        foundAfter = new(() => Detect(rules, After));
        correspondence = new(() => Correspondence.Between(FoundBefore.Add(finding), Edits, FoundAfter));
    }

    public Finding Finding { get; }

    public Weakness Weakness { get; }

    /// <summary>The evidence, with the inputs that can tell a good repair from a bad one.</summary>
    public Proof Proof { get; }

    public Repair Repair { get; }

    /// <summary>The repair's edits of this file.</summary>
    public ImmutableArray<TextEdit> Edits { get; }

    public CodeFile Before { get; }

    /// <exception cref="ArgumentException">The edits overlap or leave the text.</exception>
    public CodeFile After => after.Value;

    internal ImmutableArray<Finding> FoundBefore => foundBefore.Value;

    internal ImmutableArray<Finding> FoundAfter => foundAfter.Value;

    /// <summary>Which findings are still there after the repair, and which are new.</summary>
    public Correspondence Correspondence => correspondence.Value;

    private static ImmutableArray<Finding> Detect(ImmutableArray<Weakness> rules, CodeFile file) =>
        [.. rules.SelectMany(rule => rule.Detector.Detect(file))];
}
