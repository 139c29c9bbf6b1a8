using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Opening files, also compressed ones: io, codecs, gzip, bz2, lzma, fileinput, mmap.</summary>
internal static class FilesLibrary
{
    public static Library Rows { get; } = new("files")
    {
        Sources = From(Local, "builtins.open io.open codecs.open"),
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "file", "io.open io.FileIO"),
            .. Into(SinkKinds.Path, 0, "filename", "codecs.open gzip.open bz2.open lzma.open gzip.GzipFile bz2.BZ2File lzma.LZMAFile"),
        ],
        Sanitizers = Cleaning("path", "io.BytesIO io.StringIO"),
        PassThroughs = Words("gzip.decompress zlib.decompress bz2.decompress lzma.decompress gzip.compress zlib.compress"),
    };
}
