using System.Globalization;
using Suture.Rules;
using Suture.Syntax.Python;

namespace Suture.Weaknesses.SqlInjection;

/// <summary>Gives each placeholder of a query a name of its own, after the value it stands for.</summary>
internal sealed class ParameterNames(ParameterStyle style)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private int count;

    public string Next(CodeFile file, Expression value)
    {
        count++;
        if (style == ParameterStyle.Numbered)
        {
            return string.Create(CultureInfo.InvariantCulture, $"${count}");
        }

        var stem = Stem(file, value);
        var name = stem;
        for (var i = 2; !taken.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}_{i}");
        }

        return name;
    }

    private static string Stem(CodeFile file, Expression value)
    {
        var text = value switch
        {
            NameExpression name => name.Identifier,
            AttributeExpression attribute => attribute.Name,
            SubscriptExpression subscript => file.Model.ConstantOf(subscript.Index) as string,
            CallExpression { Arguments: [var first, ..] } => file.Model.ConstantOf(first.Value) as string,
            _ => null,
        };
        return text is { Length: > 0 } && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? text : "value";
    }
}
