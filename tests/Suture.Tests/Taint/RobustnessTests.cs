using Suture.Semantics;
using Suture.Syntax.Python;
using Suture.Taint;

namespace Suture.Tests.Taint;

public sealed class RobustnessTests
{
    private const string Program = """
        import os, re, sqlite3
        from flask import request
        class A(B, metaclass=C):
            x: int = 1
            def f(self, a, /, b=1, *c, d, **e) -> 'A':
                global g
                for i, (j, *k) in enumerate(a):
                    with open(i) as h, j as (m, n):
                        self.y[i].z = a
                    try:
                        while (t := next(k)): break
                    except* (E, F) as err:
                        raise G from err
                    else:
                        del x, y[0]
                    finally:
                        yield from a
                match a:
                    case {'k': v, **rest} | [v, *rest] if re.match(r'^[a-z]+$', v):
                        os.system(f"{a!r:>{b}} {v}")
                    case A(x=1, y=z) as w:
                        return lambda *q, **r: (q, r)
                return [p for p in a if p not in c if (s := p)] and {**e, 1: {2}} or await_(x)
        cur = sqlite3.connect('a').cursor()
        cur.execute("%s %(a)s %d" % request.args + "{0} {a.b[0]!s}".format(*x, **y))
        """;

    [Fact]
    public void Every_prefix_of_a_program_has_facts()
    {
        for (var length = 0; length <= Program.Length; length++)
        {
            AskEverything(Program[..length]);
        }
    }

    [Theory]
    [InlineData("x = ", "(", "1", ")")]
    [InlineData("f(", "a + ", "b", "")]
    [InlineData("f(", "g(", "b", ")")]
    [InlineData("f(a", ".b", "", "")]
    [InlineData("f(a", ".b()", "", "")]
    [InlineData("f(a", "[0]", "", "")]
    [InlineData("f(", "not ", "a", "")]
    [InlineData("f(", "lambda: ", "a", "")]
    [InlineData("f(", "a if b else ", "a", "")]
    [InlineData("if a:\n    b\n", "elif a in b:\n    c = d\n", "", "")]
    [InlineData("", "a += f(a)\n", "", "")]
    [InlineData("a = 'x'\n", "a = a + a\n", "f(a)", "")]
    public void Deep_nesting_is_survived(string start, string repeated, string middle, string end)
    {
        const int depth = 20_000;
        AskEverything(start + string.Concat(Enumerable.Repeat(repeated, depth)) + middle + string.Concat(Enumerable.Repeat(end, depth)) + (start.StartsWith("f(", StringComparison.Ordinal) ? ")" : ""));
    }

    [Fact]
    public void Loops_inside_loops_end_soon()
    {
        var code = string.Concat(Enumerable.Range(0, 60).Select(i => $"{new string(' ', i)}for a{i} in b{i}:\n{new string(' ', i + 1)}b{i + 1} = a{i} + input()\n"));
        AskEverything(code);
    }

    [Fact]
    public void Functions_that_call_each_other_end() => AskEverything("""
        def a(x): return b(x)
        def b(x): return c(a(x))
        def c(x): return a(b(x)) + eval(x)
        class A(A): pass
        A().f(x)
        x = x.y
        x.z()
        """);

    private static void AskEverything(string code)
    {
        var model = SemanticModel.Create(PythonParser.Parse(code));
        model.CallsTo("os.system");
        foreach (var node in model.Tree.Root.Descendants())
        {
            if (node is Expression expression and not NumberExpression)
            {
                model.ConstantOf(expression);
                model.TypeOf(expression);
            }
        }

        foreach (var call in model.Calls.Take(50))
        {
            foreach (var argument in call.Arguments)
            {
                Assert.NotNull(StringShape.Of(argument.Value, model));
            }
        }

        Assert.Empty(TaintFacts.Of(model).FlowsInto("unheard-of"));
    }
}
