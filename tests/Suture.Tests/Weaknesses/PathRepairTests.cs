using Suture.Findings;
using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses.PathTraversal;

namespace Suture.Tests.Weaknesses;

/// <summary>The forms in which paths are built; the whole-file samples lie in the weakness's own folder.</summary>
public sealed class PathRepairTests
{
    [Theory]
    [InlineData("open(os.path.join('data', x))", "open(_safe_path('data', x))")]
    [InlineData("open(os.path.join(BASE, 'sub', x))", "open(_safe_path(os.path.join(BASE, 'sub'), x))")]
    [InlineData("open('./data/' + x)", "open(_safe_path('./data', x))")]
    [InlineData("open(f'{BASE}/{x}.txt')", "open(_safe_path(BASE, f'{x}.txt'))")]
    [InlineData("open('data/%s' % x)", "open(_safe_path('data', x))")]
    [InlineData("open('data/{}/a'.format(x))", "open(_safe_path('data', f'{x}/a'))")]
    [InlineData("(Path(BASE) / x).read_text()", "Path(_safe_path(Path(BASE), x)).read_text()")]
    [InlineData("os.remove(os.path.abspath(BASE + '/' + x))", "os.remove(os.path.abspath(_safe_path(BASE, x)))")]
    [InlineData("p = os.path.join(BASE, x)\n    open(p)", "p = _safe_path(BASE, x)\n    open(p)")]
    [InlineData("p = Path(BASE) / 'a' / x\n    p.unlink()", "p = Path(_safe_path(Path(BASE) / 'a', x))\n    p.unlink()")]
    [InlineData("shutil.copy(os.path.join(BASE, x), 'out')", "shutil.copy(_safe_path(BASE, x), 'out')")]
    public void Paths_are_held_to_the_folder_that_the_code_names(string before, string after) => Assert.Equal(after, Mend(before, RepairSafety.Validated));

    [Theory]
    [InlineData("open(x)")]
    [InlineData("open(x + '.txt')")]
    [InlineData("open('/' + x)")]
    [InlineData("open(os.path.join(x, 'a.txt'))")]
    [InlineData("open(f'report_{x}.txt')")]
    public void Without_a_folder_nothing_is_guessed(string statement) => Assert.Null(Mend(statement, RepairSafety.Validated));

    [Fact]
    public void A_parameter_of_a_library_is_held_to_its_folder_only_on_request()
    {
        const string Text = "import os\n\n\ndef load(name):\n    return open(os.path.join('data', name))\n";
        var file = CodeFile.Parse("a.py", new SourceText(Text));
        var finding = Assert.Single(PathTraversal.Weakness.Detector.Detect(file));
        var offer = Assert.IsType<RepairOffer.Offered>(new ContainPath().Mend(finding, file));
        Assert.Equal(RepairSafety.OptIn, offer.Repair.Safety);
    }

    [Theory]
    [InlineData("try:\n        open(os.path.join(BASE, x))\n    except FileNotFoundError:\n        pass", "raise FileNotFoundError(")]
    [InlineData("open(os.path.join(BASE, x))", "raise ValueError(")]
    public void A_refused_path_is_treated_like_a_missing_file_where_that_is_handled(string body, string refusal)
    {
        var (text, offer) = Offer(body);
        Assert.Contains(refusal, TextEdits.Apply(text, offer!.Files[0].Edits), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("archive.extractall()", true)]
    [InlineData("archive.extractall('out', members=archive.getmembers())", true)]
    [InlineData("archive.extract('a', 'out')", true)]
    [InlineData("archive.extractall('out', filter='data')", false)]
    [InlineData("archive.extractall('out', members=checked(archive))", false)]
    [InlineData("for m in archive:\n        if m.name.startswith(('/', '..')):\n            raise ValueError(m.name)\n    archive.extractall('out')", false)]
    public void Tar_archives_need_a_filter_or_a_check(string body, bool isFound)
    {
        var file = CodeFile.Parse("a.py", new SourceText($"import tarfile\n\n\ndef f(data, checked):\n    archive = tarfile.open('a.tar')\n    {body}\n"));
        Assert.Equal(isFound, PathTraversal.Weakness.Detector.Detect(file).Any());
    }

    private static string? Mend(string body, RepairSafety safety)
    {
        var (text, offer) = Offer(body);
        if (offer is null || offer.Safety != safety)
        {
            return null;
        }

        var mended = TextEdits.Apply(text, offer.Files[0].Edits);
        var start = mended.IndexOf("x = input()\n    ", StringComparison.Ordinal) + "x = input()\n    ".Length;
        return mended[start..^1];
    }

    private static (string Text, Repair? Offer) Offer(string body)
    {
        var text = $"import os\nimport shutil\nfrom pathlib import Path\n\nBASE = '/srv/data'\n\n\ndef main():\n    x = input()\n    {body}\n";
        var file = CodeFile.Parse("a.py", new SourceText(text));
        var finding = Assert.Single(PathTraversal.Weakness.Detector.Detect(file));
        return (text, (new ContainPath().Mend(finding, file) as RepairOffer.Offered)?.Repair);
    }
}
