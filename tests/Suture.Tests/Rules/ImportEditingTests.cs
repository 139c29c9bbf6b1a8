using System.Collections.Immutable;
using Suture.Rules;
using Suture.Rules.Editing;
using Suture.Text;

namespace Suture.Tests.Rules;

public sealed class ImportEditingTests
{
    [Theory]
    [InlineData("import os\nx = 1\n", "import os\nimport shlex\nx = 1\n")]
    [InlineData("import os\nimport sys\nx = 1\n", "import os\nimport shlex\nimport sys\nx = 1\n")]
    [InlineData("import sys\nx = 1\n", "import shlex\nimport sys\nx = 1\n")]
    [InlineData("import sys\nimport os\nx = 1\n", "import sys\nimport os\nimport shlex\nx = 1\n")]
    [InlineData("\"\"\"Doc.\"\"\"\n\nimport os\n\nimport flask\n", "\"\"\"Doc.\"\"\"\n\nimport os\nimport shlex\n\nimport flask\n")]
    [InlineData("from flask import Flask\nx = 1\n", "import shlex\nfrom flask import Flask\nx = 1\n")]
    [InlineData("from __future__ import annotations\nx = 1\n", "from __future__ import annotations\nimport shlex\nx = 1\n")]
    [InlineData("\"\"\"Doc.\"\"\"\nx = 1\n", "\"\"\"Doc.\"\"\"\nimport shlex\nx = 1\n")]
    [InlineData("x = 1\n", "import shlex\n\nx = 1\n")]
    [InlineData("#!/usr/bin/env python3\n# note\nx = 1\n", "#!/usr/bin/env python3\n# note\nimport shlex\n\nx = 1\n")]
    [InlineData("import os\r\nx = 1\r\n", "import os\r\nimport shlex\r\nx = 1\r\n")]
    [InlineData("import shlex\nx = 1\n", "import shlex\nx = 1\n")]
    public void A_module_is_imported_once_in_the_right_place(string before, string after)
    {
        var file = Parse(before);
        var needed = ImportEditing.Module(file, "shlex");

        Assert.Equal("shlex", needed!.Text);
        Assert.Equal(after, TextEdits.Apply(before, needed.Edits));
    }

    [Fact]
    public void An_alias_that_the_file_has_is_used() =>
        Assert.Equal("sh", ImportEditing.Module(Parse("import shlex as sh\n"), "shlex")!.Text);

    [Fact]
    public void A_name_that_means_something_else_is_not_taken() =>
        Assert.Null(ImportEditing.Module(Parse("shlex = 1\n"), "shlex"));

    [Theory]
    [InlineData("from shlex import split\n", "from shlex import split, quote\n", "quote")]
    [InlineData("from shlex import quote as q\n", "from shlex import quote as q\n", "q")]
    [InlineData("import shlex\n", "import shlex\n", "shlex.quote")]
    [InlineData("import sys\nimport os\n", "import sys\nimport os\nfrom shlex import quote\n", "quote")]
    public void A_member_is_reached_as_the_file_does_it(string before, string after, string text)
    {
        var needed = ImportEditing.Member(Parse(before), "shlex", "quote");

        Assert.Equal(text, needed!.Text);
        Assert.Equal(after, TextEdits.Apply(before, needed.Edits));
    }

    [Theory]
    [InlineData("import os\nos.system(c)\n", "import os\nos.system", "subprocess.run", "subprocess.run(c)\n")]
    [InlineData("import os\nos.system(c)\nos.getcwd()\n", "os.system", "subprocess.run", "import os\nsubprocess.run(c)\nos.getcwd()\n")]
    [InlineData("import os\n__all__ = ['os']\nos.system(c)\n", "os.system", "subprocess.run", "import os\n__all__ = ['os']\nsubprocess.run(c)\n")]
    public void An_import_goes_only_when_the_repair_took_its_last_use(string before, string replaced, string by, string after)
    {
        var target = replaced.Split('\n')[^1];
        ImmutableArray<TextEdit> edits = [new TextEdit(new TextSpan(before.IndexOf(target, StringComparison.Ordinal), target.Length), by)];

        var all = edits.Concat(ImportEditing.RemoveUnused(Parse(before), edits, "os"));

        Assert.Equal(after, TextEdits.Apply(before, all));
    }

    private static CodeFile Parse(string text) => CodeFile.Parse("a.py", new SourceText(text));
}
