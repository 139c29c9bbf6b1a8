using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Opening, copying and unpacking files.</summary>
internal static class FilesLibrary
{
    public static Library Rows { get; } = new("files")
    {
        Sources = From(Local, """
            builtins.open io.open codecs.open pathlib.Path.read_text pathlib.Path.read_bytes
            zipfile.ZipFile.namelist zipfile.ZipFile.infolist tarfile.TarFile.getmembers tarfile.TarFile.getnames
            """),
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "file", "builtins.open io.open builtins.file io.FileIO"),
            .. Into(SinkKinds.Path, 0, "filename", "codecs.open gzip.open bz2.open lzma.open tarfile.is_tarfile zipfile.is_zipfile"),
            .. Into(SinkKinds.Path, 0, "name", "tarfile.open"),
            .. Into(SinkKinds.Path, 0, "file", "zipfile.ZipFile"),
            .. Into(SinkKinds.Path, 0, "src", "shutil.copy shutil.copy2 shutil.copyfile shutil.copytree shutil.move"),
            .. Into(SinkKinds.Path, 1, "dst", "shutil.copy shutil.copy2 shutil.copyfile shutil.copytree shutil.move"),
            .. Into(SinkKinds.Path, 0, "path", "shutil.rmtree"),
            .. Into(SinkKinds.Path, 0, "filename", "shutil.unpack_archive"),
            .. Into(SinkKinds.Path, SinkRow.Receiver, null, """
                pathlib.Path.open pathlib.Path.read_text pathlib.Path.read_bytes pathlib.Path.write_text pathlib.Path.write_bytes
                pathlib.Path.unlink pathlib.Path.mkdir pathlib.Path.rmdir pathlib.Path.touch pathlib.Path.rename pathlib.Path.replace
                pathlib.Path.iterdir pathlib.Path.chmod
                """),
        ],
        Sanitizers =
        [
            .. Cleaning("*", "pathlib.Path.exists pathlib.Path.is_file pathlib.Path.is_dir pathlib.Path.stat pathlib.Path.iterdir"),
            .. Cleaning("path", "io.BytesIO io.StringIO"),
        ],
        PassThroughs = Words("""
            pathlib.Path pathlib.PurePath pathlib.PosixPath pathlib.Path.resolve pathlib.Path.absolute pathlib.Path.joinpath
            pathlib.Path.with_suffix pathlib.Path.with_name pathlib.Path.expanduser pathlib.Path.as_posix pathlib.Path.relative_to pathlib.Path.open
            """),
    };
}
