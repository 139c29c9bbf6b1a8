namespace Suture.EndToEnd.Tests;

/// <summary>Small programs that the tests hand to the binary.</summary>
internal static class Programs
{
    public const string Clean =
        """
        def greet(name):
            return "hello " + name

        """;

    public const string Vulnerable =
        """
        import sqlite3

        from flask import Flask, request

        app = Flask(__name__)


        @app.route("/user")
        def find_user():
            name = request.args.get("name", "")
            conn = sqlite3.connect("users.db")
            cursor = conn.cursor()
            cursor.execute(f"SELECT id FROM users WHERE name = '{name}'")
            return {"ids": [row[0] for row in cursor.fetchall()]}

        """;

    public static string Mended => Vulnerable.Replace(
        """execute(f"SELECT id FROM users WHERE name = '{name}'")""",
        """execute("SELECT id FROM users WHERE name = ?", (name,))""",
        StringComparison.Ordinal);
}
