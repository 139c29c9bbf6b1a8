namespace Suture.Semantics;

/// <content>Clients of servers: HTTP, directories.</content>
internal static partial class KnownTypes
{
    private const string Clients =
        """
        httpx.put                    httpx.Response
        httpx.patch                  httpx.Response
        httpx.delete                 httpx.Response
        httpx.head                   httpx.Response
        httpx.options                httpx.Response
        httpx.request                httpx.Response
        httpx.Client.put             httpx.Response
        httpx.Client.patch           httpx.Response
        httpx.Client.delete          httpx.Response
        httpx.Client.head            httpx.Response
        httpx.Client.options         httpx.Response
        httpx.Client.request         httpx.Response
        httpx.AsyncClient.put        httpx.Response
        httpx.AsyncClient.patch      httpx.Response
        httpx.AsyncClient.delete     httpx.Response
        httpx.AsyncClient.head       httpx.Response
        httpx.AsyncClient.options    httpx.Response
        httpx.AsyncClient.request    httpx.Response
        httpx.AsyncClient.post       httpx.Response
        httpx.Client.post            httpx.Response
        requests.session             requests.Session
        requests.Session.put         requests.Response
        requests.Session.delete      requests.Response
        requests.Session.head        requests.Response
        urllib.request.build_opener  urllib.request.OpenerDirector
        urllib3.connection_from_url  urllib3.HTTPConnectionPool
        ldap.initialize              ldap.ldapobject.LDAPObject
        asyncio.get_event_loop       asyncio.AbstractEventLoop
        asyncio.get_running_loop     asyncio.AbstractEventLoop
        asyncio.new_event_loop       asyncio.AbstractEventLoop
        invoke.Context               invoke.Context
        """;
}
