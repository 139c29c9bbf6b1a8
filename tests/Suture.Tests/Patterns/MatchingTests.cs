using Suture.Patterns;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Tests.Patterns;

/// <summary>A pattern and code in which each expected match is between « and »; a line of its own is a program line.</summary>
public sealed class MatchingTests
{
    [Theory]
    // Metavariables.
    [InlineData("$X == $X", "a = «b == b»; c = d == e")]
    [InlineData("$X == $X", "a = «f(x, 1) == f( x,1 )»")]
    [InlineData("foo($X, $X)", "«foo(1, 1)»; foo(1, 2)")]
    [InlineData("$F($X)", "«f(1)»; f(1, 2)")]
    [InlineData("$_ + $_", "«a + b»")]
    [InlineData("$X.$F(...)", "«a.b(1)»; c(2)")]
    [InlineData("$OBJ.close()", "«a.b.close()»; close()")]
    [InlineData("f($K=$V)", "«f(a=1)»; f(1)")]
    [InlineData("getattr($X, \"$NAME\")", "«getattr(a, 'b')»; getattr(a, b())")]
    [InlineData("os.$F(...)", "import os; «os.a(1)»; x.a(1)")]
    [InlineData("f(b\"...\")", "«f(b'a')»; f('a')")]
    [InlineData("$X: int", "«a: int = 1»; b: str = 2")]
    // Dots in arguments.
    [InlineData("f(...)", "«f()»; «f(1, *a, b=2, **c)»; g()")]
    [InlineData("f(..., 1)", "«f(1)»; «f(2, 1)»; f(1, 2)")]
    [InlineData("f(1, ...)", "«f(1)»; «f(1, 2)»; «f(1, k=2)»; f(2, 1)")]
    [InlineData("f(..., 1, ...)", "«f(0, 1, 2)»; f(0)")]
    [InlineData("f($X, ...)", "«f(1)»; «f(1, 2)»; f()")]
    [InlineData("f($...ARGS)", "«f()»; «f(1, 2)»")]
    [InlineData("f($...ARGS, 3)", "«f(1, 2, 3)»; f(1)")]
    [InlineData("f()", "«f()»; f(1)")]
    [InlineData("f(1)", "«f(1)»; f(1, 2); f(1, k=1)")]
    // Keyword arguments.
    [InlineData("f(..., shell=True)", "«f(x, shell=True)»; «f(shell=True, x=1)»; f(shell=False)")]
    [InlineData("f(a=1, b=2)", "«f(b=2, a=1)»; f(a=1)")]
    [InlineData("f(..., shell=True, ...)", "«f(x, shell=True, y=2)»")]
    [InlineData("f(x=...)", "«f(x=1)»; f(y=1)")]
    [InlineData("f(..., verify=$V)", "«f(1, verify=False)»; f(1)")]
    [InlineData("f(*$A)", "«f(*args)»; f(args)")]
    [InlineData("f(**$K)", "«f(**kw)»; f(*kw)")]
    // Names through imports.
    [InlineData("subprocess.run(...)", "import subprocess as s; «s.run(1)»")]
    [InlineData("subprocess.run(...)", "from subprocess import run; «run(1)»")]
    [InlineData("subprocess.run(...)", "from subprocess import run as r; «r(1)»; run(2)")]
    [InlineData("subprocess.run(...)", "import subprocess; go = subprocess.run; «go(1)»")]
    [InlineData("os.path.join(...)", "import os; «os.path.join(a)»")]
    [InlineData("os.path.join(...)", "from os.path import join; «join(a)»")]
    [InlineData("os.path.join(...)", "from os import path; «path.join(a)»")]
    [InlineData("eval(...)", "«eval(x)»; a.eval(x)")]
    [InlineData("eval($X)", "e = eval; «e(x)»")]
    [InlineData("request.args", "from flask import request; x = «request.args»")]
    [InlineData("flask.request.args.get(...)", "from flask import request; x = «request.args.get('a')»")]
    [InlineData("foo.bar", "x = «foo.bar».baz")]
    [InlineData("foo.bar(...).baz", "x = «foo.bar(1).baz»")]
    // Strings and numbers.
    [InlineData("f(\"...\")", "«f('a')»; «f('')»; f(a); f(1)")]
    [InlineData("f(\"a\")", "«f('a')»; «f(\"a\")»; f('b')")]
    [InlineData("f(\"a\")", "X = 'a'; «f(X)»")]
    [InlineData("f(\"...\")", "X = 'a'; «f(X)»")]
    [InlineData("f(\"$S\")", "«f('text')»; f(x)")]
    [InlineData("f(b\"a\")", "«f(b'a')»; f('a')")]
    [InlineData("f(1)", "«f(1)»; f(1.0); f('1')")]
    [InlineData("f(-1)", "«f(-1)»; f(1)")]
    [InlineData("f(0o777)", "«f(511)»; «f(0x1ff)»")]
    [InlineData("f(True)", "«f(True)»; f(1)")]
    [InlineData("f(None)", "«f(None)»; f()")]
    [InlineData("f\"...\"", "x = «f'a{b}'»; y = 'a'")]
    [InlineData("f(f\"...{$X}...\")", "«f(f'a{b}c')»; f(f'abc')")]
    [InlineData("f\"{$X}\"", "x = «f'{b}'»; y = f'{b}c'")]
    [InlineData("\"...\" + $X", "x = «'a' + b»; y = b + 'a'")]
    [InlineData("\"...\" % $X", "x = «'a %s' % b»")]
    [InlineData("\"...\".format(...)", "x = «'a {}'.format(b)»; y = c.format(b)")]
    // Displays.
    [InlineData("[...]", "x = «[1, 2]»; y = «[]»; z = (1,)")]
    [InlineData("[1, ...]", "x = «[1, 2]»; y = [2]")]
    [InlineData("($X, $Y)", "x = «(1, 2)»; y = (1, 2, 3)")]
    [InlineData("{...}", "x = «{1: 2}»; y = {1}")]
    [InlineData("{..., \"a\": $X, ...}", "x = «{'b': 1, 'a': 2}»; y = {'b': 1}")]
    [InlineData("$X[$Y]", "x = «a[0]»")]
    [InlineData("$X[\"k\"]", "x = «a['k']»; y = a['l']")]
    // Deep expressions, chains, types.
    [InlineData("f(<... g(...) ...>)", "«f(1 + h(g(2)))»; «f(g())»; f(1)")]
    [InlineData("f(<... $X ...>, $X)", "«f(a + b, b)»; f(a, c)")]
    [InlineData("a. ... .b()", "«a.b()»; «a.x.y(1).b()»; c.b()")]
    [InlineData("$X. ... .b()", "«a.x().b()»")]
    [InlineData("f(($X: str))", "«f('a')»; «f(str(x))»; f(1)")]
    [InlineData("($C: sqlite3.Connection).execute(...)", "import sqlite3; c = sqlite3.connect('x'); «c.execute('q')»; d.execute('q')")]
    // Operators.
    [InlineData("$X + $Y", "x = «a + b»; y = a - b")]
    [InlineData("not $X", "x = «not a»")]
    [InlineData("$X in $Y", "x = «a in b»; y = a not in b")]
    [InlineData("$X is None", "x = «a is None»; y = a == None")]
    [InlineData("$X and $Y", "x = «a and b»; y = a or b")]
    [InlineData("$A if $B else $C", "x = «a if b else c»")]
    [InlineData("lambda ...: $X", "x = «lambda a, b: a»")]
    [InlineData("[$X for $X in $Y]", "x = «[a for a in b]»; y = [a + 1 for a in b]")]
    [InlineData("await $X", "async def f():\n    «await g()»")]
    // Statements.
    [InlineData("$X = $Y", "«a = 1»; «b: int = 2»; c += 1")]
    [InlineData("$X = f(...)", "«a = f(1)»; «a = b = f(2)»; a = g()")]
    [InlineData("$X += $Y", "«a += 1»; a -= 1")]
    [InlineData("return $X", "def f():\n    «return 1»")]
    [InlineData("return ...", "def f():\n    «return»")]
    [InlineData("raise $E(...)", "«raise A(1)»; raise b")]
    [InlineData("assert $X", "«assert a»")]
    [InlineData("del $X", "«del a»")]
    [InlineData("import os", "«import os»; import sys")]
    [InlineData("import $M", "«import os»")]
    [InlineData("from os import $F", "«from os import path»; from sys import path")]
    [InlineData("from os import ...", "«from os import path»; from sys import path")]
    [InlineData("from os import path as $F", "«from os import path as p»; from os import path")]
    [InlineData("if $X: ...", "«if a:\n    b»")]
    [InlineData("if $X:\n    f(...)", "if a:\n    b\n«if c:\n    f(1)»")]
    [InlineData("if $X:\n    ...\nelse:\n    ...", "if a:\n    b\n«if c:\n    d\nelse:\n    e»")]
    [InlineData("for $X in $Y: ...", "«for a in b:\n    c»")]
    [InlineData("while True: ...", "«while True:\n    a»\nwhile b:\n    c")]
    [InlineData("with open(...) as $F: ...", "«with open('a') as f:\n    g»\nwith open('b'):\n    h")]
    [InlineData("with open(...): ...", "«with a(), open('a') as f:\n    g»")]
    [InlineData("try:\n    ...\nexcept:\n    pass", "«try:\n    a\nexcept:\n    pass»\ntry:\n    a\nexcept B:\n    b")]
    [InlineData("try:\n    ...\nexcept $E:\n    ...", "«try:\n    a\nexcept B:\n    b»")]
    [InlineData("def $F(...): ...", "«def f(a, b=1, *c):\n    pass»")]
    [InlineData("def $F($X): ...", "«def f(a):\n    pass»\ndef g():\n    pass")]
    [InlineData("def $F(..., $X=[], ...): ...", "«def f(a, b=[], c=2):\n    pass»\ndef g(a=1):\n    pass")]
    [InlineData("def $F(...):\n    ...\n    return $X", "«def f():\n    a\n    return 1»\ndef g():\n    pass")]
    [InlineData("@$D(...)\ndef $F(...): ...", "«@a(1)\n@b\ndef f():\n    pass»\ndef g():\n    pass")]
    [InlineData("@app.route(...)\ndef $F(...): ...", "@b\ndef f():\n    pass\n«@app.route('/x')\ndef g(a):\n    pass»")]
    [InlineData("class $C(Base): ...", "«class A(Base, Other):\n    x = 1»\nclass B:\n    y = 2")]
    [InlineData("class $C: ...", "«class A(Base):\n    x = 1»")]
    [InlineData("class $C:\n    ...\n    def m(self): ...", "«class A:\n    x = 1\n    def m(self):\n        pass»\nclass B:\n    y = 2")]
    // Sequences.
    [InlineData("$X = f()\ng($X)", "«a = f()\ng(a)»\nb = f()\ng(c)")]
    [InlineData("$X = f()\n...\ng($X)", "«a = f()\nb\nc\ng(a)»")]
    [InlineData("$X = f()\n...\ng($X)", "«a = f()\nif b:\n    g(a)»")]
    [InlineData("f()\n...\nh()", "«f()\nx = h()»")]
    [InlineData("$F = open(...)\n...\n$F.read()", "def k():\n    «f = open('a')\n    b = 1\n    return f.read()»")]
    public void Pattern_fits_where_it_is_marked(string pattern, string marked)
    {
        var (code, expected) = Unmark(marked.Replace("; ", "\n", StringComparison.Ordinal));
        Assert.Equal(expected, TextsOf(pattern, code));
    }

    [Theory]
    [InlineData("f($X, $...REST)", "f(1, 2, 3)", "$X = 1, $...REST = 2, 3")]
    [InlineData("$X = $F($Y)", "a = g( b + 1 )", "$X = a, $F = g, $Y = b + 1")]
    [InlineData("def $F($A, ...): ...", "def go(x, y):\n    pass", "$F = go, $A = x")]
    [InlineData("f(\"$S\")", "f('some text')", "$S = some text")]
    [InlineData("if $T:\n    $S", "if a > 1:\n    b = 2", "$T = a > 1, $S = b = 2")]
    public void Metavariables_stand_for_the_source_text(string pattern, string code, string expected) =>
        Assert.Equal(expected, CodePattern.Parse(pattern).Matches(Model(code)).Single().Bindings.ToString());

    [Theory]
    [InlineData("f(", "'(' was never closed")]
    [InlineData("", "a pattern is empty")]
    [InlineData("$x", "is no metavariable")]
    [InlineData("f(<... x)", "'<...' has no '...>'")]
    [InlineData("f('a", "a string is not closed")]
    [InlineData("f)", "')' closes nothing")]
    [InlineData("if $X", "is no Python pattern")]
    public void A_bad_pattern_is_told_in_one_line(string pattern, string expected)
    {
        var message = Assert.Throws<PatternException>(() => CodePattern.Parse(pattern)).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void A_file_that_lacks_a_pattern_s_names_is_passed_over() =>
        Assert.Equal(["yaml", "load"], new[] { "yaml.load(...)" }.SelectMany(text => new[] { "yaml" }.Concat(CodePattern.Parse(text).RequiredWords)));

    [Fact]
    public void A_template_takes_the_bound_code_as_it_is_written()
    {
        var match = CodePattern.Parse("yaml.load($X, ...)").Matches(Model("import yaml\nyaml.load( open( p ) , Loader=L)")).Single();
        Assert.Equal("yaml.safe_load(open( p ))", Rewriting.Parse("yaml.safe_load($X)").Apply(match.Bindings));
        Assert.Equal("if $Y:\n        open( p )", Rewriting.Parse("if $Y:\n    $X").Apply(match.Bindings, "    "));
    }

    private static string[] TextsOf(string pattern, string code) =>
        [.. CodePattern.Parse(pattern).Matches(Model(code)).Select(match => code[match.Span.Start..match.Span.End]).Distinct()];

    private static SemanticModel Model(string code) => SemanticModel.Create(PythonParser.Parse(code));

    private static (string Code, string[] Expected) Unmark(string marked)
    {
        var parts = marked.Split('«').Skip(1).Select(part => part.Split('»')[0]);
        return (marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), [.. parts.Distinct()]);
    }
}
