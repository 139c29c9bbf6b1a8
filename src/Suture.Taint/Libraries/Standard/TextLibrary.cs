using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Texts made of other texts: base64, binascii, codecs, string, textwrap, unicodedata.</summary>
internal static class TextLibrary
{
    public static Library Rows { get; } = new("text")
    {
        Sinks = Into(SinkKinds.Format, 0, "format_string", "string.Formatter.format string.Formatter.vformat"),
        PassThroughs = Words("""
            base64.b64decode base64.b64encode base64.urlsafe_b64encode base64.standard_b64encode base64.urlsafe_b64decode base64.b32decode base64.b16decode base64.standard_b64decode base64.decodebytes
            base64.decodestring binascii.unhexlify binascii.a2b_base64 codecs.decode codecs.encode textwrap.dedent textwrap.fill
            textwrap.indent string.Template string.Template.substitute string.Template.safe_substitute string.capwords
            string.Formatter.format unicodedata.normalize
            """),
    };
}
