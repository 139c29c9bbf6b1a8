using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Paths as objects: what is done with a path is done with the file.</summary>
internal static class PathlibLibrary
{
    public static Library Rows { get; } = new("pathlib")
    {
        Sources = From(Local, "pathlib.Path.read_text pathlib.Path.read_bytes"),
        Sinks = Into(SinkKinds.Path, SinkRow.Receiver, null, """
            pathlib.Path.open pathlib.Path.read_text pathlib.Path.read_bytes pathlib.Path.write_text pathlib.Path.write_bytes
            pathlib.Path.unlink pathlib.Path.mkdir pathlib.Path.rmdir pathlib.Path.touch pathlib.Path.rename pathlib.Path.replace
            pathlib.Path.iterdir pathlib.Path.chmod
            """),
        Sanitizers = Cleaning("*", "pathlib.Path.exists pathlib.Path.is_file pathlib.Path.is_dir pathlib.Path.stat pathlib.Path.iterdir"),
        PassThroughs = Words("""
            pathlib.Path pathlib.PurePath pathlib.PosixPath pathlib.Path.resolve pathlib.Path.absolute pathlib.Path.joinpath
            pathlib.Path.with_suffix pathlib.Path.with_name pathlib.Path.expanduser pathlib.Path.as_posix pathlib.Path.relative_to pathlib.Path.open
            """),
    };
}
