using Suture.Semantics;

namespace Suture.Tests.Semantics;

public sealed class StringShapeTests : FactsTests
{
    [Theory]
    [InlineData("show(f'a{x}b')", "a|{x}|b")]
    [InlineData("show(f'a{x!r:>3}{{b')", "a|{x!r:>3}|{b")]
    [InlineData("show('a' + x + 'b')", "a|<x>|b")]
    [InlineData("show('a%sb%%' % x)", "a|%s|b%")]
    [InlineData("show('a%(k)sb' % {'k': v})", "a|%(k)s|b")]
    [InlineData("show('%s %s' % (x, y))", "%s| |%s")]
    [InlineData("show('a{}b{n}'.format(x, n=y))", "a|{}|b|{n}")]
    [InlineData("show(' '.join(['a', x]))", "a| |<x>")]
    [InlineData("show('a' f'{x}' 'b')", "a|{x}|b")]
    [InlineData("q = 'a'\nq += x\nq += 'b'\nshow(q)", "a|<x>|b")]
    [InlineData("q = f'a{x}'\nshow(q)", "a|{x}")]
    [InlineData("w = f'b{x}'\nshow(f'a{w}')", "a|b|{x}")]
    [InlineData("T = 'users'\nshow(f'a {T} {x}')", "a |users| |{x}")]
    [InlineData("q = 'a'\nif z:\n    q = 'b'\nshow(q + x + 'c')", "<q>|<x>|c")]
    [InlineData("show(x)", "<x>")]
    [InlineData("show(f(x))", "<f(x)>")]
    [InlineData("show(a + b)", "<a + b>")]
    [InlineData("show('%s %s' % pair)", "<'%s %s' % pair>")]
    public void A_built_string_is_text_and_holes(string code, string shape)
    {
        var (model, shown) = Shown(code);
        var parts = StringShape.Of(shown, model).Parts.Select(part => part switch
        {
            StringText text => text.Text,
            StringHole { Origin: HoleOrigin.Operand } hole => $"<{model.Tree.Source.ToString(hole.Span)}>",
            StringHole hole => model.Tree.Source.ToString(hole.Span),
            _ => "?",
        });
        Assert.Equal(shape, string.Join('|', parts));
    }

    [Theory]
    [InlineData("show('ab\\x43d')", 2, "\\x43")]
    [InlineData("show('''a\nb''')", 1, "\n")]
    [InlineData("show(f'a{{b')", 1, "{{")]
    [InlineData("show('%%a' % ())", 0, "%%")]
    public void Each_character_keeps_its_place_in_the_source(string code, int character, string source)
    {
        var (model, shown) = Shown(code);
        var text = StringShape.Of(shown, model).Parts.OfType<StringText>().First();
        Assert.Equal(source, model.Tree.Source.ToString(text.SpanOf(character, 1)));
    }

    [Fact]
    public void The_statements_that_build_a_string_are_told()
    {
        var (model, shown) = Shown("q = 'a'\nq += x\nshow(q)");
        Assert.Equal(["q = 'a'", "q += x"], StringShape.Of(shown, model).Statements.Select(model.Tree.TextOf));
    }

    [Fact]
    public void Doubling_strings_give_up_instead_of_exploding()
    {
        var code = "a0 = 'x' + y\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"a{i + 1} = a{i} + a{i}\n")) + "show(a40)";
        var (model, shown) = Shown(code);
        Assert.Single(StringShape.Of(shown, model).Parts);
    }
}
