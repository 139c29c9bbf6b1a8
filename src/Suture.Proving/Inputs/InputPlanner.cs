using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Proving;

/// <summary>Finds the ways into the code of a finding, and makes inputs that go there.</summary>
public static class InputPlanner
{
    private const int MostTemplates = 6;

    /// <summary>Other harmless values for the holes, so that behaviour is compared on more than one.</summary>
    // Without blanks: a shell that splits a value into words, or a file name with a blank in it, is what some repairs change on purpose.
    private static readonly string[] others = ["bob", "mary-jane"];

    public static ProofPlan Plan(Finding finding, CodeFile file)
    {
        var source = finding.Path.IsEmpty ? null : file.Tree.FindNode(finding.Path[0].Location.Span);
        var builder = new TemplateBuilder(file, source);
        ImmutableArray<InputTemplate> templates =
        [
            .. EntryPoints.For(file.Tree.FindNode(finding.Location.Span), file)
                .SelectMany(builder.Build)
                .DistinctBy(template => template.Input)
                .Take(MostTemplates),
        ];
        return new ProofPlan(templates, [.. templates.Take(2).SelectMany(Variants)], StepLines.Of(finding, file));
    }

    private static IEnumerable<string> Variants(InputTemplate template) =>
        template.Holes.IsEmpty ? [] : others.Select(value => Holes.Fill(template, value)).Where(input => input != template.Input);
}
