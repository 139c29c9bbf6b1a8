using Suture.Pipeline;
using Suture.Tests.Pipeline;

namespace Suture.Tests.Suppressing;

public sealed class ForeignCommentTests
{
    [Theory]
    [InlineData("danger(x)  # nosec")]
    [InlineData("danger(x)  #nosec")]
    [InlineData("danger(x)  # NOSEC")]
    [InlineData("danger(x)  # nosec B608")]
    [InlineData("danger(x)  # nosec: B101, B608")]
    [InlineData("danger(x)  # nosec hardcoded_sql_expressions")]
    [InlineData("danger(x)  # nosec because it is fine")]
    [InlineData("danger(x)  # noqa")]
    [InlineData("danger(x)  # NoQA")]
    [InlineData("danger(x)  # noqa: S608")]
    [InlineData("danger(x)  # noqa:E501,S608")]
    [InlineData("danger(x)  # noqa : E501 S608")]
    [InlineData("danger(x)  # noqa: S6")]
    [InlineData("danger(x)  # type: ignore # noqa: S608")]
    [InlineData("danger(\n    x,  # noqa: S608\n)")]
    [InlineData("# flake8: noqa\ndanger(x)")]
    [InlineData("danger(x)\n# ruff: noqa: S608")]
    [InlineData("danger(x)  # nosemgrep")]
    [InlineData("danger(x)  # nosem")]
    [InlineData("danger(x)  # nosemgrep: python.lang.security.audit.formatted-sql-query.formatted-sql-query")]
    [InlineData("danger(x)  # nosemgrep: eval-detected, formatted-sql-query")]
    [InlineData("danger(x)  # nosemgrep: danger")]
    [InlineData("# nosemgrep: formatted-sql-query\ndanger(x)")]
    public async Task A_comment_of_another_tool_is_told_of_and_honoured_only_where_trusted(string text)
    {
        var wary = (await Screened.OwnAsync(text)).Cases.Single();
        var trusting = (await Screened.TrustingAsync(text)).Cases.Single();

        Assert.True(wary.IsLeft);
        Assert.Single(wary.Distrusted);
        Assert.True(trusting.IsSuppressed);
        Assert.Empty(trusting.Distrusted);
    }

    [Theory]
    [InlineData("import shutil  # nosec B404", "bandit", "B404", true)]
    [InlineData("import shutil  # nosec B403", "bandit", "B404", false)]
    [InlineData("import shutil  # nosemgrep: my.own.rule", "semgrep", "my.own.rule", true)]
    public async Task The_rule_by_which_another_tool_saw_the_flaw_is_meant_by_its_name(string text, string detector, string rule, bool isSuppressed)
    {
        var trusting = MendOptions.Default with { StaticOnly = true, Suppressions = SuppressionTrust.All };
        var report = await Screened.ScanAsync(text, Foreign.Heard(trusting, Foreign.At(1, 0, detector, rule)));
        Assert.Equal(isSuppressed, report.Cases.Single().IsSuppressed);
    }

    [Theory]
    [InlineData("danger(x)  # nosec B602")]
    [InlineData("danger(x)  # nosec: B101")]
    [InlineData("danger(x)  # nosec B999")]
    [InlineData("danger(x)  # nosection")]
    [InlineData("danger(x)  # see nosec")]
    [InlineData("danger('# nosec')")]
    [InlineData("# nosec\ndanger(x)")]
    [InlineData("# noqa\ndanger(x)")]
    [InlineData("danger(x)  # noqa: E501")]
    [InlineData("danger(x)  # noqa: S602")]
    [InlineData("danger(x)  # noqa: SIM608")]
    [InlineData("danger(x)  # flake8: noqa")]
    [InlineData("danger(x)  # nosemgrep: eval-detected")]
    [InlineData("danger(x)  # nosemgrep: my-own-rule")]
    public async Task A_comment_about_something_else_hides_nothing_and_is_not_told_of(string text)
    {
        var wary = (await Screened.OwnAsync(text)).Cases.Single();
        var trusting = (await Screened.TrustingAsync(text)).Cases.Single();

        Assert.Empty(wary.Distrusted);
        Assert.True(trusting.IsLeft);
    }

    [Fact]
    public async Task Every_distrusted_comment_is_told_of_once()
    {
        var one = (await Screened.OwnAsync("danger(x)  # nosec  # noqa: S608\n")).Cases.Single();

        Assert.Equal(["nosec", "noqa"], one.Distrusted.Select(comment => comment.Marker));
    }

    [Fact]
    public async Task Where_no_comment_is_trusted_Sutures_own_hides_nothing_either_and_is_told_of()
    {
        var report = await Screened.ScanAsync("danger(x)  # suture: ignore[danger]\nsafe()  # suture: ignore[shell]\n", SuppressionTrust.None);

        Assert.True(report.Cases.Single().IsLeft);
        Assert.Equal(["suture: ignore"], report.Cases.Single().Distrusted.Select(comment => comment.Marker));
        Assert.Empty(report.SuppressionNotes);
    }

    [Fact]
    public async Task Own_comments_are_honoured_where_all_are_trusted()
    {
        var report = await Screened.TrustingAsync("danger(x)  # suture: ignore[danger] until=2001-01-01 r\nshell(x)  # suture: ignore[shell] r\n");

        Assert.Equal([1], Screened.Counted(report));
    }
}
