using Suture.Syntax.Python;

namespace Suture.Taint;

/// <content>Tests that keep an address on hosts that the code names.</content>
internal sealed partial class Guards
{
    /// <summary><c>url.startswith('https://example.com/')</c>: without the last slash, <c>https://example.com.evil.org</c> gets through.</summary>
    private void AssumeStart(Expression address, Expression prefix)
    {
        if (model.ConstantOf(prefix) is string start)
        {
            Clean(address, start == "/" ? SinkKinds.SlashMark : AddressShape.MaskOfStart(start));
        }
    }

    /// <summary>The host of an address is one that the code names: <c>urlparse(url).hostname in ALLOWED</c>.</summary>
    private void AssumeHostKnown(Expression part)
    {
        if (AddressBehind(part, "netloc", "hostname", "host", "authority") is { } address)
        {
            Clean(address, SinkKinds.AddressMask);
        }
    }

    /// <summary>The address has no host: it stays on this site.</summary>
    private void AssumeNoHost(Expression part)
    {
        if (AddressBehind(part, "netloc", "hostname", "host") is { } address)
        {
            Clean(address, SinkKinds.RedirectMask);
        }
    }

    /// <summary>The address of which an expression is a part: <c>url</c> of <c>urlparse(url).netloc</c>; null for other expressions.</summary>
    private Expression? AddressBehind(Expression part, params ReadOnlySpan<string> names)
    {
        var attribute = (part is NameExpression ? model.OnlyValueOf(part) : part) as AttributeExpression;
        if (attribute is null || !names.Contains(attribute.Name))
        {
            return null;
        }

        var parsed = attribute.Target is CallExpression ? attribute.Target : model.OnlyValueOf(attribute.Target);
        return parsed is CallExpression { Arguments: [var address, ..] } call
            && model.QualifiedName(call.Callee) is "urllib.parse.urlparse" or "urllib.parse.urlsplit" or "httpx.URL" or "yarl.URL"
                or "urllib3.util.parse_url" or "urlparse.urlparse"
            ? address.Value : null;
    }
}
