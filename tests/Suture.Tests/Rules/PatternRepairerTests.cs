using System.Collections.Immutable;
using Suture.Findings;
using Suture.Rules;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Tests.Rules;

public sealed class PatternRepairerTests
{
    [Theory]
    // What the template leaves as it is keeps its text: names, layout, comments, the order of keywords.
    [InlineData("lib.load(..., safe=False, ...)", "lib.load(..., safe=True, ...)", "import lib as l\nl.load( a ,\n  safe=False,  # why\n  b=2)\n", "import lib as l\nl.load( a ,\n  safe=True,  # why\n  b=2)\n")]
    [InlineData("lib.load(...)", "lib.load(..., safe=True)", "import lib\nlib.load(a, b=1)\n", "import lib\nlib.load(a, b=1, safe=True)\n")]
    [InlineData("lib.load(...)", "lib.load(..., safe=True)", "import lib\nlib.load()\n", "import lib\nlib.load(safe=True)\n")]
    [InlineData("lib.load(..., raw=True, ...)", "lib.load(...)", "import lib\nlib.load(a, raw=True, b=1)\n", "import lib\nlib.load(a, b=1)\n")]
    // Other names, with the imports that they need and leave over.
    [InlineData("lib.load($X)", "lib.safe_load($X)", "import lib as l\nl.load(a)\n", "import lib as l\nl.safe_load(a)\n")]
    [InlineData("lib.load($X)", "lib.safe_load($X)", "from lib import load\nload(a)\n", "from lib import safe_load\nsafe_load(a)\n")]
    [InlineData("lib.load($X)", "json.loads($X)", "import lib\nlib.load(a)\n", "import json\njson.loads(a)\n")]
    [InlineData("lib.load($X)", "json.loads($X)", "import json as j\nimport lib\nlib.load(a)\nlib.dump(b)\n", "import json as j\nimport lib\nj.loads(a)\nlib.dump(b)\n")]
    // Texts keep the file's quotes.
    [InlineData("lib.open(mode=\"a\")", "lib.open(mode=\"b\")", "import lib\nlib.open(mode='a')\n", "import lib\nlib.open(mode='b')\n")]
    // Whole expressions, with brackets where an operator would tear the code apart.
    [InlineData("lib.twice($X)", "$X * 2", "import lib\nz = lib.twice(a + b)\n", "import lib\nz = (a + b) * 2\n")]
    [InlineData("lib.twice($X)", "lib.times($X, 2)", "import lib as l\nz = l.twice(a + b)\n", "import lib as l\nz = l.times(a + b, 2)\n")]
    [InlineData("lib.times($X, 2)", "lib.twice($X)", "import lib as l\nz = l.times(a + b, 2)\n", "import lib as l\nz = l.twice(a + b)\n")]
    [InlineData("$X == None", "$X is None", "import lib\nz = lib.f(a) == None\n", "import lib\nz = lib.f(a) is None\n")]
    [InlineData("lib.first($A, $B)", "lib.second($B, $A)", "import lib\nlib.first(1, f(2))\n", "import lib\nlib.second(f(2), 1)\n")]
    public void Only_what_differs_between_the_two_patterns_is_edited(string before, string after, string code, string expected)
    {
        var file = CodeFile.Parse("a.py", new SourceText(code));
        var repairer = new PatternRepairer("t", RepairSafety.Safe, "", (before, after));
        var offers = file.Tree.Root.Descendants().OfType<Expression>().Select(node => repairer.Mend(FindingAt(file, node), file)).OfType<RepairOffer.Offered>();
        var mended = offers.Select(offer => TextEdits.Apply(code, [.. offer.Repair.Files[0].Edits])).FirstOrDefault();
        Assert.Equal(expected, mended);
    }

    [Fact]
    public void A_name_that_the_file_uses_for_something_else_is_an_obstacle()
    {
        var file = CodeFile.Parse("a.py", new SourceText("import lib\njson = 1\nlib.load(a)\n"));
        var call = file.Model.CallsTo("lib.load")[0];
        var offer = new PatternRepairer("t", RepairSafety.Safe, "", ("lib.load($X)", "json.loads($X)")).Mend(FindingAt(file, call), file);
        Assert.Contains("means something else", Assert.IsType<RepairOffer.Abstained>(offer).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_obstacle_is_told_as_the_reason_for_no_repair()
    {
        var file = CodeFile.Parse("a.py", new SourceText("import lib\nlib.load(a)\n"));
        var repairer = new PatternRepairer("t", RepairSafety.Safe, "", ("lib.load($X)", "lib.safe($X)")) { Obstacle = (_, _) => "not today" };
        Assert.Equal("not today", Assert.IsType<RepairOffer.Abstained>(repairer.Mend(FindingAt(file, file.Model.CallsTo("lib.load")[0]), file)).Why);
    }

    private static Finding FindingAt(CodeFile file, SyntaxNode node) => new("r", new CweId(1), file.LocationOf(node), "", ImmutableArray<FlowStep>.Empty, 1);
}
