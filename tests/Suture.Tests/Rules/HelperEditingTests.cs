using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Text;

namespace Suture.Tests.Rules;

public sealed class HelperEditingTests
{
    private const string Function = "def _twice(x):\n    return 2 * x\n";
    private const string Class = "class _Twice:\n    pass\n";

    [Theory]
    [InlineData("import os\n\n\ndef f():\n    pass\n", "import os\n\n\n" + Function + "\n\ndef f():\n    pass\n")]
    [InlineData("import os\n\nx = 1\n", "import os\n\n\n" + Function + "\n\nx = 1\n")]
    [InlineData("import os\nx = 1\n", "import os\n\n\n" + Function + "\n\nx = 1\n")]
    [InlineData("x = 1\n", Function + "\n\nx = 1\n")]
    [InlineData("import os\n\n# about x\nx = 1\n", "import os\n\n\n" + Function + "\n\n# about x\nx = 1\n")]
    [InlineData("import os\n\n\n@decorated\ndef f():\n    pass\n", "import os\n\n\n" + Function + "\n\n@decorated\ndef f():\n    pass\n")]
    [InlineData(Function, Function)]
    public void A_helper_stands_once_between_imports_and_code(string before, string after) =>
        Assert.Equal(after, TextEdits.Apply(before, HelperEditing.Ensure(Parse(before), "_twice", Function)!.Value));

    [Fact]
    public void A_helper_may_be_a_class() =>
        Assert.Empty(HelperEditing.Ensure(Parse(Class), "_Twice", Class)!.Value);

    [Theory]
    [InlineData("def _twice(x):\n    return x + x\n")]
    [InlineData("class _twice:\n    pass\n")]
    [InlineData("_twice = 2\n")]
    public void A_name_that_means_something_else_is_not_taken(string before) =>
        Assert.Null(HelperEditing.Ensure(Parse(before), "_twice", Function));

    private static CodeFile Parse(string text) => CodeFile.Parse("a.py", new SourceText(text));
}
