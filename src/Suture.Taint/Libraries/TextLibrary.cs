using static Suture.Taint.Library;

namespace Suture.Taint;

/// <summary>Libraries that turn text into other text.</summary>
internal static class TextLibrary
{
    public static Library Rows { get; } = new("text")
    {
        PassThroughs = Words("""
            base64.b64decode base64.b64encode base64.urlsafe_b64decode base64.urlsafe_b64encode base64.b32decode base64.b16decode
            base64.standard_b64decode base64.decodebytes base64.decodestring binascii.unhexlify binascii.a2b_base64 codecs.decode codecs.encode
            urllib.parse.unquote urllib.parse.unquote_plus urllib.parse.quote urllib.parse.quote_plus urllib.parse.urlparse
            urllib.parse.urlsplit urllib.parse.parse_qs urllib.parse.parse_qsl urllib.parse.urljoin urllib.parse.urlunparse
            urllib.parse.urlencode html.escape html.unescape markupsafe.escape re.sub re.split re.findall re.match re.search
            re.fullmatch re.finditer textwrap.dedent textwrap.fill textwrap.indent string.Template string.Template.substitute
            string.Template.safe_substitute copy.copy copy.deepcopy io.StringIO io.BytesIO unicodedata.normalize itertools.chain
            itertools.product functools.reduce operator.itemgetter collections.OrderedDict collections.defaultdict
            collections.namedtuple gzip.decompress zlib.decompress bz2.decompress lzma.decompress typing.cast
            asyncio.wait_for asyncio.gather csv.reader csv.DictReader string.capwords
            """),
    };
}
