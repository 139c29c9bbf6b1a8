using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Tests.Rules;

public sealed class ImportSwapTests
{
    [Theory]
    [InlineData("from yaml import load\nload(x)\n", "from yaml import safe_load\nload(x)\n", "safe_load")]
    [InlineData("from yaml import dump, load\nload(x)\n", "from yaml import dump, safe_load\nload(x)\n", "safe_load")]
    [InlineData("from yaml import load as read\nread(x)\n", "from yaml import safe_load\nread(x)\n", "safe_load")]
    [InlineData("from yaml import load\nload(x)\nload(y)\n", "from yaml import load, safe_load\nload(x)\nload(y)\n", "safe_load")]
    [InlineData("from yaml import load, safe_load\nload(x)\n", "from yaml import safe_load\nload(x)\n", "safe_load")]
    [InlineData("import yaml\nyaml.load(x)\n", "import yaml\nyaml.load(x)\n", "yaml.safe_load")]
    [InlineData("import yaml as y\ny.load(x)\n", "import yaml as y\ny.load(x)\n", "y.safe_load")]
    public void A_member_takes_the_place_of_another(string before, string after, string text)
    {
        var file = CodeFile.Parse("a.py", new SourceText(before));
        var use = file.Tree.Root.Descendants().OfType<CallExpression>().First().Callee;

        var needed = ImportSwap.Member(file, "yaml", use, "safe_load");

        Assert.Equal(text, needed!.Text);
        Assert.Equal(after, TextEdits.Apply(before, needed.Edits));
    }

    [Theory]
    [InlineData("from pickle import load\nload(x)\n", "load(x)\n")]
    [InlineData("from pickle import dump, load\nload(x)\n", "from pickle import dump\nload(x)\n")]
    [InlineData("from pickle import load, dump\nload(x)\n", "from pickle import dump\nload(x)\n")]
    [InlineData("from pickle import load\nload(x)\nload(y)\n", "from pickle import load\nload(x)\nload(y)\n")]
    public void An_imported_name_goes_with_its_only_use(string before, string after)
    {
        var file = CodeFile.Parse("a.py", new SourceText(before));
        var use = file.Tree.Root.Descendants().OfType<CallExpression>().First().Callee;

        Assert.Equal(after, TextEdits.Apply(before, ImportSwap.RemoveIfUnused(file, use)));
    }
}
