using static Suture.Taint.Library;
using static Suture.Taint.SourceStrength;

namespace Suture.Taint;

/// <summary>Archives: their names are chosen by whoever packed them.</summary>
internal static class ArchivesLibrary
{
    public static Library Rows { get; } = new("archives")
    {
        Sources = From(Local, """
            zipfile.ZipFile.namelist zipfile.ZipFile.infolist tarfile.TarFile.getmembers tarfile.TarFile.getnames
            """),
        Sinks =
        [
            .. Into(SinkKinds.Path, 0, "filename", "zipfile.is_zipfile"),
            .. Into(SinkKinds.Path, 0, "name", "tarfile.open tarfile.is_tarfile"),
            .. Into(SinkKinds.Path, 0, "file", "zipfile.ZipFile"),
        ],
    };
}
