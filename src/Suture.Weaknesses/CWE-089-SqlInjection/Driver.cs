using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>What a repair must know of a database driver.</summary>
/// <param name="Style">Its placeholder.</param>
/// <param name="DoubleQuotesAreStrings">True when the database reads <c>"x"</c> as a string where it is no column.</param>
internal sealed record Driver(ParameterStyle Style, bool DoubleQuotesAreStrings)
{
    private static readonly (string Package, Driver Driver)[] Known =
    [
        ("sqlite3", new(ParameterStyle.QuestionMark, true)),
        ("aiosqlite", new(ParameterStyle.QuestionMark, true)),
        ("pyodbc", new(ParameterStyle.QuestionMark, false)),
        ("duckdb", new(ParameterStyle.QuestionMark, false)),
        ("psycopg2", new(ParameterStyle.Format, false)),
        ("psycopg", new(ParameterStyle.Format, false)),
        ("MySQLdb", new(ParameterStyle.Format, true)),
        ("pymysql", new(ParameterStyle.Format, true)),
        ("mysql", new(ParameterStyle.Format, true)),
        ("django", new(ParameterStyle.Format, false)),
        ("cx_Oracle", new(ParameterStyle.Named, false)),
        ("oracledb", new(ParameterStyle.Named, false)),
        ("asyncpg", new(ParameterStyle.Numbered, false)),
        ("sqlalchemy", new(ParameterStyle.SqlAlchemyText, false)),
        ("flask_sqlalchemy", new(ParameterStyle.SqlAlchemyText, false)),
    ];

    /// <summary>The driver behind a call: by the receiver's type, else the only one that the file imports; null when neither tells.</summary>
    public static Driver? Of(CodeFile file, CallExpression call)
    {
        var name = file.Model.QualifiedName(call.Callee) ?? "";
        if (Array.Find(Known, known => name.StartsWith(known.Package + ".", StringComparison.Ordinal)) is { Driver: { } typed })
        {
            return typed;
        }

        var imported = Known.Where(known => Imports(file).Contains(known.Package)).Select(known => known.Driver).Distinct().ToList();
        return imported.Count == 1 ? imported[0] : null;
    }

    private static HashSet<string> Imports(CodeFile file)
    {
        var packages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in file.Tree.Root.Descendants())
        {
            if (node is ImportStatement plain)
            {
                packages.UnionWith(plain.Aliases.Select(alias => alias.Name.Split('.')[0]));
            }
            else if (node is ImportFromStatement { Level: 0, Module: { } module })
            {
                packages.Add(module.Split('.')[0]);
            }
        }

        return packages;
    }
}
