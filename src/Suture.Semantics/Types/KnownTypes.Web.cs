namespace Suture.Semantics;

/// <content>Web frameworks and clients.</content>
internal static partial class KnownTypes
{
    private const string Web =
        """
        flask.request.files.get                      werkzeug.datastructures.FileStorage
        flask.current_app._get_current_object        flask.Flask
        requests.get                                 requests.Response
        requests.post                                requests.Response
        requests.put                                 requests.Response
        requests.delete                              requests.Response
        requests.head                                requests.Response
        requests.patch                               requests.Response
        requests.request                             requests.Response
        requests.Session.get                         requests.Response
        requests.Session.post                        requests.Response
        requests.Session.request                     requests.Response
        httpx.get                                    httpx.Response
        httpx.post                                   httpx.Response
        httpx.Client.get                             httpx.Response
        httpx.AsyncClient.get                        httpx.Response
        urllib.request.urlopen                       http.client.HTTPResponse
        urllib3.PoolManager.request                  urllib3.HTTPResponse
        werkzeug.utils.secure_filename               builtins.str
        uuid.uuid4                                   uuid.UUID
        uuid.uuid1                                   uuid.UUID
        """;
}
