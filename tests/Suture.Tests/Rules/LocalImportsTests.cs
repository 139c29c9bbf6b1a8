using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Tests.Rules;

public sealed class LocalImportsTests
{
    [Theory]
    [InlineData("def f():\n    import json\n    json.loads(x)\n", true)]
    [InlineData("import json\njson.loads(x)\n", false)]
    [InlineData("try:\n    import json\nexcept ImportError:\n    json = None\n", false)]
    [InlineData("def f():\n    import simplejson as json\n    json.loads(x)\n", false)]
    [InlineData("def f(json):\n    json.loads(x)\n", false)]
    [InlineData("x = 1\n", false)]
    public void A_name_that_only_functions_import_is_free_at_the_top(string text, bool isFree) =>
        Assert.Equal(isFree, LocalImports.AreAllBindings(Parse(text), "json"));

    [Theory]
    [InlineData("def f():\n    import json\n    json.loads(x)\n", "def f():\n    json.loads(x)\n")]
    [InlineData("def f():\n    import json\n    json.loads(x)\n    json.dumps(x)\n", "def f():\n    import json\n    json.loads(x)\n    json.dumps(x)\n")]
    public void A_local_import_goes_with_its_only_use(string before, string after)
    {
        var file = Parse(before);
        var use = file.Tree.Root.Descendants().OfType<CallExpression>().First().Callee;

        Assert.Equal(after, TextEdits.Apply(before, LocalImports.RemoveIfUnused(file, use)));
    }

    [Fact]
    public void Imports_at_one_place_are_sorted_and_stand_together()
    {
        var file = Parse("x = 1\n");
        var edits = ImportBlock.Join(ImportEditing.Module(file, "pickle")!, ImportEditing.Module(file, "io")!);

        Assert.Equal("import io\nimport pickle\n\nx = 1\n", TextEdits.Apply("x = 1\n", edits));
    }

    private static CodeFile Parse(string text) => CodeFile.Parse("a.py", new SourceText(text));
}
