"""Proof: a connection was set up, or a client prepared, without checking who answers at the other end."""

import ssl

PAYLOADS = []
VERIFY = ("requests.*", "httpx.*", "boto3.*", "hvac.*")
VERBS = ("request", "get", "post", "put", "patch", "delete", "head", "options", "ws_connect")
SWITCHES = (("verify_certs", False), ("tlsAllowInvalidCertificates", True), ("tlsInsecure", True), ("assert_hostname", False))
CONNECTORS = ("urllib.request.urlopen", "urllib.request.HTTPSHandler.__init__", "http.client.HTTPSConnection.__init__", "smtplib.SMTP.starttls",
              "smtplib.SMTP_SSL.__init__", "imaplib.IMAP4_SSL.__init__", "ftplib.FTP_TLS.__init__", "poplib.POP3_SSL.__init__")


def install(watch):
    def off(what):
        watch.violation(f"{what} at {watch.site()}")

    for names in VERIFY:
        watch.on_call(names, lambda call: _verify(off, call))
    for name in CONNECTORS:
        watch.on_call(name, lambda call: _open(call.kwargs.get("context")) and off(f"{call.name} got a context that checks nothing"))
    for names in ("urllib3.*", "redis.*", "pymongo.*", "elasticsearch.*", "opensearchpy.*", "ldap3.*"):
        watch.on_call(names, lambda call: _switches(off, call))
    for name in ["aiohttp.TCPConnector", "aiohttp.request"] + ["aiohttp.ClientSession." + verb for verb in VERBS]:
        watch.on_call(name, lambda call: any(call.kwargs.get(key) is False for key in ("ssl", "verify_ssl")) and off(f"{call.name} got ssl=False"))
    for name in ("_create_unverified_context", "_create_stdlib_context"):
        watch.on_call("ssl." + name, lambda call: call.kwargs.get("purpose") != ssl.Purpose.CLIENT_AUTH and off(f"{call.name} was called"))
    watch.on_call("ssl.SSLContext.wrap_socket", lambda call: _wrap(off, call))
    watch.on_call("ssl.SSLContext.wrap_bio", lambda call: _wrap(off, call))
    watch.on_call("paramiko.SSHClient.set_missing_host_key_policy", lambda call: _policy(off, call))
    watch.on_call("OpenSSL.SSL.Context.set_verify", lambda call: _ends(call.arg(0, "mode"), "VERIFY_NONE") and off("set_verify got VERIFY_NONE"))
    watch.on_call("pycurl.Curl.setopt", lambda call: _ends(call.arg(0, "option"), "SSL_VERIFYPEER") and not call.arg(1, "value") and off("SSL_VERIFYPEER is 0"))
    watch.after(lambda _outcome: ssl._create_default_https_context is not ssl.create_default_context and off("https is no longer verified by default"))


def _verify(off, call):
    if call.kwargs.get("verify") is False or getattr(call.receiver, "verify", None) is False:
        off(f"{call.name} got verify=False")


def _switches(off, call):
    reqs = [call.kwargs[key] for key in ("cert_reqs", "ssl_cert_reqs", "validate") if key in call.kwargs]
    if any(value in (ssl.CERT_NONE, "CERT_NONE", "NONE", "none", None) for value in reqs):
        off(f"{call.name} got CERT_NONE")
    for key, value in SWITCHES:
        if call.kwargs.get(key) is value:
            off(f"{call.name} got {key}={value}")


def _open(context):
    return isinstance(context, ssl.SSLContext) and (context.verify_mode == ssl.CERT_NONE or not context.check_hostname)


def _wrap(off, call):
    if not call.kwargs.get("server_side") and call.receiver.verify_mode == ssl.CERT_NONE:
        off("a client socket was wrapped by a context with CERT_NONE")


def _policy(off, call):
    policy = call.arg(0, "policy")
    if any(name in repr(policy) for name in ("AutoAddPolicy", "WarningPolicy")):
        off("unknown host keys are accepted")


def _ends(value, name):
    return value == 0 and name == "VERIFY_NONE" or repr(value).rstrip("'>)").endswith(name) or (name == "SSL_VERIFYPEER" and value == 64)
