using System.Collections.Frozen;

namespace Suture.Semantics;

/// <summary>What is known of libraries' types, as rows: a qualified name, and the type of what it gives.</summary>
internal static partial class KnownTypes
{
    /// <summary>By the qualified name of a callable: the type of its result, where that is not the callable itself.</summary>
    public static FrozenDictionary<string, string> OfResult { get; } = Table(Databases, Web, Standard);

    /// <summary>By the qualified name of an attribute: the type of its value.</summary>
    public static FrozenDictionary<string, string> OfAttribute { get; } = Table(
        """
        flask_sqlalchemy.SQLAlchemy.session      sqlalchemy.orm.Session
        flask_sqlalchemy.SQLAlchemy.engine       sqlalchemy.Engine
        sqlalchemy.orm.Session.bind              sqlalchemy.Engine
        pathlib.Path.parent                      pathlib.Path
        pathlib.Path.name                        builtins.str
        pathlib.Path.stem                        builtins.str
        pathlib.Path.suffix                      builtins.str
        os.sep                                   builtins.str
        fastapi.UploadFile.filename              builtins.str
        """);

    /// <summary>By the type or callable whose value is stepped over or subscripted: the type of one element.</summary>
    public static FrozenDictionary<string, string> OfElement { get; } = Table(
        """
        tarfile.TarFile                          tarfile.TarInfo
        tarfile.TarFile.getmembers               tarfile.TarInfo
        zipfile.ZipFile.infolist                 zipfile.ZipInfo
        flask.request.files                      werkzeug.datastructures.FileStorage
        flask.request.files.getlist              werkzeug.datastructures.FileStorage
        django.http.HttpRequest.FILES            django.core.files.uploadedfile.UploadedFile
        builtins.range                           builtins.int
        builtins.str                             builtins.str
        pathlib.Path.iterdir                     pathlib.Path
        pathlib.Path.glob                        pathlib.Path
        pathlib.Path.rglob                       pathlib.Path
        """);

    /// <summary>By the qualified name that an annotation uses: the type that its values really have.</summary>
    public static FrozenDictionary<string, string> OfAnnotation { get; } = Table(
        """
        typing.List          builtins.list
        typing.Sequence      builtins.list
        typing.Dict          builtins.dict
        typing.Mapping       builtins.dict
        typing.Tuple         builtins.tuple
        typing.Set           builtins.set
        typing.Text          builtins.str
        typing.AnyStr        builtins.str
        pydantic.EmailStr    builtins.str
        pydantic.PositiveInt builtins.int
        pydantic.conint      builtins.int
        starlette.requests.Request  fastapi.Request
        """);

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<string> tables)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var line in table.AsSpan().EnumerateLines())
            {
                var row = line.Trim();
                var gap = row.IndexOf(' ');
                if (gap > 0)
                {
                    rows[row[..gap].ToString()] = row[gap..].Trim().ToString();
                }
            }
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
