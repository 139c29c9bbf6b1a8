using Suture.Rules;
using Suture.Rules.Editing.Templates;
using Suture.Syntax.Python;
using Suture.Text;

namespace Suture.Tests.Rules;

public sealed class StringTemplateTests
{
    [Theory]
    [InlineData("f'a{x}b'", "a<x>b")]
    [InlineData("f'a{{{x!r}}}b'", "a{<x!>}b")]
    [InlineData("'a%sb%%' % x", "a<x>b%")]
    [InlineData("'%s-%d' % (x, y)", "<x>-<y>")]
    [InlineData("'a%(k)s' % {'k': x}", "a<x>")]
    [InlineData("'{}-{}'.format(x, y)", "<x>-<y>")]
    [InlineData("'{1}-{0}'.format(x, y)", "<y>-<x>")]
    [InlineData("'{k}{{}}'.format(k=x)", "<x>{}")]
    [InlineData("'a' + x + 'b'", "a<x>b")]
    [InlineData("'a' + str(x) + \"b\" 'c'", "a<x>bc")]
    [InlineData("'a\\n\\'' f'{x}'", "a\n'<x>")]
    public void Text_and_holes_come_in_order(string expression, string expected) => Assert.Equal(expected, Show(Template(expression).Template));

    [Theory]
    [InlineData("b'a' + x")]
    [InlineData("'%s %s' % (x,)")]
    [InlineData("'%*d' % (x, y)")]
    [InlineData("'{0.name}'.format(x)")]
    [InlineData("x + y")]
    [InlineData("g(x)")]
    public void What_cannot_be_followed_is_no_template(string expression)
    {
        var file = CodeFile.Parse("a.py", new SourceText(expression));
        Assert.Null(StringTemplate.Of(file, ((ExpressionStatement)file.Tree.Root.Statements[0]).Expression));
    }

    [Theory]
    [InlineData("f'a = {x}'", "'a = ?'")]
    [InlineData("f'a = {x} {{}}'", "'a = ? {}'")]
    [InlineData("rf'a = {x}'", "r'a = ?'")]
    [InlineData("'a = %s %%' % x", "'a = ? %'")]
    [InlineData("'a = {}'.format(x)", "'a = ?'")]
    [InlineData("'a = ' + x", "'a = ?'")]
    [InlineData("'a = ' + str(x) + ' b'", "'a = ? b'")]
    [InlineData("'a = ' + (x) + \" b\"", "'a = ?' + \" b\"")]
    [InlineData("('a = ' +\n x +\n ' b')", "('a = ?' +\n ' b')")]
    [InlineData("(f'a = {x} '\n f'b')", "('a = ? '\n f'b')")]
    public void A_hole_is_replaced_in_place(string before, string after)
    {
        var (file, template) = Template(before);
        var hole = template.Parts.Select((part, index) => (part, index)).First(p => p.part is TemplatePart.Hole).index;
        var replacement = new TemplateReplacement(new TemplatePlace(hole, 0), new TemplatePlace(hole + 1, 0), "?");

        var edits = TemplateRewriter.Replace(file, template, [replacement], doublePercent: false);

        Assert.Equal(after, TextEdits.Apply(before, edits!.Value));
    }

    private static (CodeFile File, StringTemplate Template) Template(string expression)
    {
        var file = CodeFile.Parse("a.py", new SourceText(expression));
        return (file, StringTemplate.Of(file, ((ExpressionStatement)file.Tree.Root.Statements[0]).Expression)!);
    }

    private static string Show(StringTemplate template) => string.Concat(template.Parts.Select(part => part switch
    {
        TemplatePart.Text text => text.Value,
        TemplatePart.Hole hole => $"<{((NameExpression)hole.Value).Identifier}{(hole.Plain ? "" : "!")}>",
        _ => "",
    }));
}
