using Suture.Findings;
using Suture.Rules;
using Suture.Text;
using Suture.Weaknesses.DebugMode;

namespace Suture.Tests.Weaknesses;

public sealed class DebugModeTests
{
    [Theory]
    [InlineData("from shop import create_app\napp = create_app()\napp.run(debug=True)\n", "from shop import create_app\napp = create_app()\napp.run(debug=False)\n")]
    [InlineData("import flask\nflask.Flask(n).run('h', 1, (True))\n", "import flask\nflask.Flask(n).run('h', 1, (False))\n")]
    [InlineData("def f():\n    import pdb\n    pdb.set_trace()\n    return 1\n", "def f():\n    return 1\n")]
    [InlineData("def f():\n    import pdb; pdb.set_trace()\n", "def f():\n    pass\n")]
    [InlineData("from pdb import set_trace\nx = 1\nset_trace()\n", "x = 1\n")]
    [InlineData("x = 1; breakpoint()\n", "x = 1; pass\n")]
    public void Debugging_is_switched_off(string before, string after)
    {
        var file = CodeFile.Parse("a.py", new SourceText(before));
        var finding = Assert.Single(DebugMode.Weakness.Detector.Detect(file));
        var offer = DebugMode.Weakness.Repairers.Select(repairer => repairer.Mend(finding, file)).OfType<RepairOffer.Offered>().First();
        Assert.Equal(after, TextEdits.Apply(before, offer.Repair.Files[0].Edits));
    }

    [Theory]
    [InlineData("a.py", "import asyncio\nasyncio.run(main(), debug=True)\n")]
    [InlineData("tests/app.py", "import flask\napp = flask.Flask(n)\napp.run(debug=True)\n")]
    [InlineData("settings_dev.py", "INSTALLED_APPS = []\nDEBUG = True\n")]
    [InlineData("settings.py", "DEBUG = bool(os.environ['DEBUG'])\n")]
    [InlineData("a.py", "DEBUG = True\n")]
    [InlineData("a.py", "if args.debug:\n    breakpoint()\n")]
    public void What_somebody_asked_for_is_silent(string path, string code) =>
        Assert.Empty(DebugMode.Weakness.Detector.Detect(CodeFile.Parse(path, new SourceText(code))));
}
