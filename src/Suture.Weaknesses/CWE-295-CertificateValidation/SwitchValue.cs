using System.Globalization;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.CertificateValidation;

/// <summary>Writes a switch's value in one way, however the code writes it: <c>False</c>, <c>0</c>, <c>None</c>, <c>CERT_NONE</c>.</summary>
internal static class SwitchValue
{
    private static readonly string[] Enums = ["ssl.", "ssl.VerifyMode.", "urllib3.util.ssl_."];

    public static string? Of(CodeFile file, Expression expression)
    {
        if (file.Model.QualifiedName(expression) is { } name && Enums.Any(prefix => name == prefix + "CERT_NONE"))
        {
            return "CERT_NONE";
        }

        return file.Model.ConstantOf(expression) switch
        {
            bool value => value ? "True" : "False",
            long value => value.ToString(CultureInfo.InvariantCulture),
            DBNull => "None",
            string text when text.Equals("none", StringComparison.OrdinalIgnoreCase) || text == "CERT_NONE" => "CERT_NONE",
            _ => null,
        };
    }
}
