using System.Diagnostics.CodeAnalysis;

namespace Suture.Semantics;

/// <summary>What is known of libraries' types, as rows: a qualified name, and the type of what it gives.</summary>
internal static partial class KnownTypes
{
    /// <summary>By the qualified name of a callable: the type of its result, where that is not the callable itself.</summary>
    public static Dictionary<string, string> OfResult { get; } = Table(Databases, Stores, Web, Clients, Markup, Standard);

    /// <summary>Classes whose names are all capitals, as those of constants are.</summary>
    public static HashSet<string> Capitals { get; } = """
        smtplib.SMTP smtplib.SMTP_SSL smtplib.LMTP ftplib.FTP ftplib.FTP_TLS imaplib.IMAP4 imaplib.IMAP4_SSL poplib.POP3 poplib.POP3_SSL
        ctypes.CDLL ctypes.PyDLL ruamel.yaml.YAML lxml.etree.XSLT httpx.URL yarl.URL
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>By the qualified name of an attribute: the type of its value.</summary>
    public static Dictionary<string, string> OfAttribute { get; } = Table(
        """
        flask_sqlalchemy.SQLAlchemy.session      sqlalchemy.orm.Session
        flask_sqlalchemy.SQLAlchemy.engine       sqlalchemy.Engine
        flask_pymongo.PyMongo.db                 pymongo.database.Database
        flask_pymongo.PyMongo.cx                 pymongo.MongoClient
        sqlalchemy.orm.Session.bind              sqlalchemy.Engine
        django.views.View.request                django.http.HttpRequest
        rest_framework.views.APIView.request     django.http.HttpRequest
        django.db.models.Model.objects           django.db.models.Manager
        paho.mqtt.client.MQTTMessage.payload     builtins.bytes
        pathlib.Path.parent                      pathlib.Path
        pathlib.Path.name                        builtins.str
        pathlib.Path.stem                        builtins.str
        pathlib.Path.suffix                      builtins.str
        os.sep                                   builtins.str
        fastapi.UploadFile.filename              builtins.str
        """);

    /// <summary>By the type or callable whose value is stepped over or subscripted: the type of one element.</summary>
    public static Dictionary<string, string> OfElement { get; } = Table(
        """
        tarfile.TarFile                          tarfile.TarInfo
        tarfile.TarFile.getmembers               tarfile.TarInfo
        zipfile.ZipFile.infolist                 zipfile.ZipInfo
        flask.request.files                      werkzeug.datastructures.FileStorage
        flask.request.files.getlist              werkzeug.datastructures.FileStorage
        django.http.HttpRequest.FILES            django.core.files.uploadedfile.UploadedFile
        builtins.range                           builtins.int
        builtins.str                             builtins.str
        pymongo.MongoClient                      pymongo.database.Database
        pymongo.database.Database                pymongo.collection.Collection
        pathlib.Path.iterdir                     pathlib.Path
        pathlib.Path.glob                        pathlib.Path
        pathlib.Path.rglob                       pathlib.Path
        """);

    /// <summary>By the type of an object that is called itself: the type of what it gives.</summary>
    public static Dictionary<string, string> OfInstance { get; } = Table(
        """
        sqlalchemy.orm.SessionFactory            sqlalchemy.orm.Session
        sqlalchemy.orm.Session                   sqlalchemy.orm.Session
        """);

    /// <summary>By a callable whose first argument names a service: what the types of its results begin with.</summary>
    public static Dictionary<string, string> OfService { get; } = Table(
        """
        boto3.client                             boto3.client
        boto3.Session.client                     boto3.client
        boto3.session.Session.client             boto3.client
        aioboto3.Session.client                  boto3.client
        """);

    private static readonly Dictionary<string, string> OfOpenMember = Table(
        """
        pymongo.MongoClient                      pymongo.database.Database
        pymongo.database.Database                pymongo.collection.Collection
        """);

    /// <summary>True for attributes of objects that answer to any name with an item: <c>client.shop</c> is <c>client['shop']</c>.</summary>
    public static bool IsOpenMember(string qualifiedName, [NotNullWhen(true)] out string? type)
    {
        type = null;
        return qualifiedName.StartsWith("pymongo.", StringComparison.Ordinal)
            && OfOpenMember.TryGetValue(qualifiedName[..qualifiedName.LastIndexOf('.')], out type);
    }

    /// <summary>By the qualified name that an annotation uses: the type that its values really have.</summary>
    public static Dictionary<string, string> OfAnnotation { get; } = Table(
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
        starlette.datastructures.UploadFile  fastapi.UploadFile
        """);

    private static Dictionary<string, string> Table(params ReadOnlySpan<string> tables)
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

        return rows;
    }
}
