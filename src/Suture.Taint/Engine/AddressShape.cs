using System.Text;
using Suture.Semantics;
using Suture.Syntax.Python;

namespace Suture.Taint;

/// <summary>Where an address leads that code puts together: to a host that the code fixes, whatever is put behind it, or anywhere.</summary>
internal static class AddressShape
{
    // What is not known but not chosen from outside either.
    private const char Unknown = '\u0001';

    /// <summary>The kinds of sinks that a text cannot harm by what comes after the beginning that the code gives it.</summary>
    /// <param name="expression">The text that is put together.</param>
    /// <param name="model">What is known of the file.</param>
    /// <param name="valueOf">What a part of it carries.</param>
    public static ulong Mask(Expression expression, SemanticModel model, Func<Expression, TaintValue?> valueOf)
    {
        var start = new StringBuilder();
        foreach (var part in StringShape.Of(expression, model).Parts)
        {
            if (part is StringText text)
            {
                start.Append(text.Text);
            }
            else if (part is StringHole { Constant: string constant })
            {
                start.Append(constant);
            }
            else if (FirstOf(((StringHole)part).Expression) is var first && first == expression)
            {
                // Asking for its value would ask for its shape again.
                return 0;
            }
            else if (valueOf(first) is { IsTainted: true } outside)
            {
                // A checked address stays where it is, whatever is put behind it.
                return start.Length == 0 ? outside.CleanOfAll & SinkKinds.AddressMask : MaskOfStart(start.ToString());
            }
            else
            {
                start.Append(Unknown);
            }
        }

        return MaskOfStart(start.ToString());
    }

    // A sum without any text of the code's own is one part; what it begins with is the first of what is added.
    private static Expression FirstOf(Expression part)
    {
        while (part is BinaryExpression { Operator: BinaryOperator.Add } sum)
        {
            part = sum.Left;
        }

        return part;
    }

    /// <summary>The kinds of sinks that an address cannot harm that starts like this.</summary>
    public static ulong MaskOfStart(string start)
    {
        var scheme = start.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            return HasHost(start.AsSpan(scheme + 3)) ? SinkKinds.AddressMask : 0;
        }

        if (start.StartsWith("//", StringComparison.Ordinal))
        {
            return HasHost(start.AsSpan(2)) ? SinkKinds.AddressMask : 0;
        }

        if (start.StartsWith(Unknown))
        {
            return start.AsSpan(1).IndexOfAny('/', '?', '#') >= 0 ? SinkKinds.AddressMask : 0;
        }

        // A path of this site: '/' alone does not do, since '//host' is an address.
        return start.Length > 1 && start[0] is '/' && start[1] is not ('/' or '\\') ? SinkKinds.RedirectMask
            : start.Length > 0 && start[0] is '?' or '#' ? SinkKinds.RedirectMask : 0;
    }

    // The host ends where the path begins: https://example.com@evil.org/ goes elsewhere.
    private static bool HasHost(ReadOnlySpan<char> rest) => rest.IndexOfAny('/', '?', '#') > 0;
}
