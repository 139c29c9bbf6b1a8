using System.Collections.Immutable;
using Suture.Rules.Editing.Templates;
using Suture.Weaknesses.SqlInjection;

namespace Suture.Tests.Weaknesses;

/// <summary>Where in SQL a placeholder may stand. Holes are written <c>{}</c>; the answer shows each value in brackets.</summary>
public sealed class SqlTemplateTests
{
    [Theory]
    [InlineData("SELECT * FROM t WHERE id = {}", "SELECT * FROM t WHERE id = [{}]")]
    [InlineData("SELECT * FROM t WHERE a = '{}' AND b='{}'", "SELECT * FROM t WHERE a = ['{}'] AND b=['{}']")]
    [InlineData("SELECT * FROM t WHERE a LIKE '%{}%'", "SELECT * FROM t WHERE a LIKE ['%{}%']")]
    [InlineData("SELECT * FROM t WHERE a = '{}-{}'", "SELECT * FROM t WHERE a = ['{}-{}']")]
    [InlineData("SELECT * FROM t WHERE a = 'it''s {}'", "SELECT * FROM t WHERE a = ['it''s {}']")]
    [InlineData("INSERT INTO t (a, b) VALUES ({}, '{}')", "INSERT INTO t (a, b) VALUES ([{}], ['{}'])")]
    [InlineData("UPDATE t SET a = {}, b = '{}' WHERE id={}", "UPDATE t SET a = [{}], b = ['{}'] WHERE id=[{}]")]
    [InlineData("SELECT * FROM t WHERE a BETWEEN {} AND {}", "SELECT * FROM t WHERE a BETWEEN [{}] AND [{}]")]
    [InlineData("SELECT * FROM t WHERE LOWER(a) = LOWER('{}') LIMIT {} OFFSET {}", "SELECT * FROM t WHERE LOWER(a) = LOWER(['{}']) LIMIT [{}] OFFSET [{}]")]
    [InlineData("SELECT * FROM t WHERE id IN ({})", "SELECT * FROM t WHERE id IN ([{}])")]
    [InlineData("SELECT * FROM t WHERE a >= {} OR b != {}", "SELECT * FROM t WHERE a >= [{}] OR b != [{}]")]
    public void Values_are_found(string sql, string expected) => Assert.Equal(expected, Show(sql));

    [Theory]
    [InlineData("SELECT * FROM {} WHERE id = 1")]
    [InlineData("SELECT {} FROM t")]
    [InlineData("SELECT a, {} FROM t")]
    [InlineData("SELECT * FROM t ORDER BY {}")]
    [InlineData("SELECT * FROM t ORDER BY name {}")]
    [InlineData("SELECT * FROM t WHERE {} = 1")]
    [InlineData("SELECT * FROM t {}")]
    [InlineData("DELETE FROM {}_log WHERE 1 = 1")]
    [InlineData("SELECT * FROM t WHERE a = {}.b")]
    [InlineData("INSERT INTO {} (a) VALUES (1)")]
    [InlineData("INSERT INTO t ({}) VALUES (1)")]
    [InlineData("CREATE TABLE t ({})")]
    [InlineData("UPDATE t SET {} = 1")]
    [InlineData("SELECT 1 -- {}")]
    [InlineData("SELECT /* {} */ 1")]
    [InlineData("SELECT * FROM \"{}\"")]
    [InlineData("SELECT * FROM t WHERE a AND {}")]
    public void Names_and_clauses_are_no_values(string sql) => Assert.Equal(sql, Show(sql));

    [Fact]
    public void Double_quotes_hold_a_string_only_where_the_database_says_so()
    {
        Assert.Equal("SELECT * FROM t WHERE a = [\"{}\"]", Show("SELECT * FROM t WHERE a = \"{}\"", doubleQuotesAreStrings: true));
        Assert.Equal("SELECT * FROM t WHERE a = \"{}\"", Show("SELECT * FROM t WHERE a = \"{}\"", doubleQuotesAreStrings: false));
    }

    private static string Show(string sql, bool doubleQuotesAreStrings = true)
    {
        var parts = Parts(sql);
        var template = SqlTemplate.Read(parts, doubleQuotesAreStrings);
        var text = new System.Text.StringBuilder();
        for (var part = 0; part <= parts.Length; part++)
        {
            var length = part == parts.Length ? 0 : parts[part].Text?.Length ?? 0;
            for (var offset = 0; offset <= length; offset++)
            {
                var place = new TemplatePlace(part, offset);
                text.Append(']', template.Values.Count(value => value.End == place));
                text.Append('[', template.Values.Count(value => value.Start == place));
                text.Append(offset < length ? parts[part].Text![offset].ToString() : part < parts.Length && parts[part].IsHole ? "{}" : "");
            }
        }

        return text.ToString();
    }

    private static ImmutableArray<SqlPart> Parts(string sql)
    {
        var parts = ImmutableArray.CreateBuilder<SqlPart>();
        var texts = sql.Split("{}");
        for (var i = 0; i < texts.Length; i++)
        {
            parts.Add(new SqlPart(texts[i]));
            if (i + 1 < texts.Length)
            {
                parts.Add(new SqlPart(null));
            }
        }

        return parts.ToImmutable();
    }
}
