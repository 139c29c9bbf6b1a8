using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Text;

namespace Suture.RuleFiles.Testing;

/// <summary>Runs the rules of a file against a file of code that says in comments what they should find.</summary>
public sealed class RuleTest
{
    private readonly List<RuleMismatch> mismatches = [];
    private readonly ImmutableArray<Weakness> weaknesses;
    private readonly CodeFile code;

    private RuleTest(ImmutableArray<UserRule> rules, string path, SourceText text) =>
        (weaknesses, code) = (UserWeaknesses.Of(rules), CodeFile.Parse(path, text));

    /// <summary>Where the rules and the marks disagree, in order of position; then where the fixes do.</summary>
    public ImmutableArray<RuleMismatch> Mismatches => [.. mismatches];

    /// <summary>The rules that the marks speak of.</summary>
    public ImmutableHashSet<string> Tested { get; private set; } = [];

    /// <param name="rules">The rules.</param>
    /// <param name="path">The file of code, as the user named it.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="mended">What it should hold once every fix is made; null when nobody says.</param>
    public static RuleTest Run(ImmutableArray<UserRule> rules, string path, SourceText text, string? mended)
    {
        var test = new RuleTest(rules, path, text);
        var found = test.weaknesses.Select(test.FindingsOf).ToList();
        test.Compare(found);
        if (mended is not null)
        {
            test.CompareFixes(found, mended);
        }

        return test;
    }

    private ImmutableArray<Finding> FindingsOf(Weakness weakness)
    {
        try
        {
            return [.. weakness.Detector.Detect(code)];
        }
        catch (Exception error)
        {
            mismatches.Add(new RuleMismatch(code.Path, 1, weakness.Info.Rule, $"could not be looked for: {error.Message}"));
            return [];
        }
    }

    private void Compare(List<ImmutableArray<Finding>> found)
    {
        var marks = TestMark.In(code.Source).ToList();
        var wrong = new List<RuleMismatch>();
        for (var i = 0; i < weaknesses.Length; i++)
        {
            var id = weaknesses[i].Info.Rule;
            Compare(id, [.. found[i].Select(finding => finding.Location.Start.Line + 1).Distinct()], [.. marks.Where(mark => Names(mark, id))], wrong);
        }

        wrong.AddRange(marks.Where(mark => mark.Kind is "ruleid" && !weaknesses.Any(weakness => Names(mark, weakness.Info.Rule)))
            .Select(mark => new RuleMismatch(code.Path, mark.Line, mark.Rule, "there is no such rule beside this file")));
        mismatches.AddRange(wrong.OrderBy(mismatch => mismatch.Line).ThenBy(mismatch => mismatch.Rule, StringComparer.Ordinal));
    }

    private void Compare(string id, HashSet<int> found, List<TestMark> marks, List<RuleMismatch> wrong)
    {
        if (marks.Count > 0)
        {
            Tested = Tested.Add(id);
        }

        var byLine = marks.ToLookup(mark => mark.Line, mark => mark.Kind);
        wrong.AddRange(marks.Where(mark => mark.Kind == "ruleid" && !found.Contains(mark.Line))
            .Select(mark => new RuleMismatch(code.Path, mark.Line, id, "missed: it should be found here")));
        wrong.AddRange(found.Where(line => !byLine[line].Any(kind => kind is "ruleid" or "todoruleid" or "todook"))
            .Select(line => new RuleMismatch(code.Path, line, id, byLine[line].Contains("ok") ? "unexpected: it should not be found here" : "unexpected: nothing says that it is found here")));
    }

    private void CompareFixes(List<ImmutableArray<Finding>> found, string mended)
    {
        var edits = new List<TextEdit>();
        for (var i = 0; i < weaknesses.Length; i++)
        {
            edits.AddRange(found[i].SelectMany(finding => weaknesses[i].Repairers.SelectMany(repairer => EditsOf(repairer.Mend(finding, code)))));
        }

        var actual = TextEdits.Apply(code.Source.Text, Disjoint(edits));
        if (actual != mended)
        {
            var line = actual.Split('\n').Zip(mended.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count() + 1;
            mismatches.Add(new RuleMismatch(code.Path, line, "", "the fixed text differs from the .fixed file, first at this line of it"));
        }
    }

    private static IEnumerable<TextEdit> EditsOf(RepairOffer offer) =>
        offer is RepairOffer.Offered offered ? offered.Repair.Files.SelectMany(file => file.Edits) : [];

    private static List<TextEdit> Disjoint(IEnumerable<TextEdit> edits)
    {
        var kept = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            if (kept.Count == 0 || edit.Span.Start >= kept[^1].Span.End)
            {
                kept.Add(edit);
            }
        }

        return kept;
    }

    private static bool Names(TestMark mark, string id) => mark.Rule == id || mark.Rule.EndsWith("." + id, StringComparison.Ordinal);
}
