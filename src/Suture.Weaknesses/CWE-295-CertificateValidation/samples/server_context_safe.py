import socket
import ssl


def server_context(certificate, key):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.check_hostname = False  # ok: a server has no name to check
    context.verify_mode = ssl.CERT_NONE  # ok: clients need no certificate
    context.load_cert_chain(certificate, key)
    return context


def modern_context(certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.verify_mode = ssl.CERT_NONE  # ok: a server
    context.load_cert_chain(certfile=certificate, keyfile=key)
    return context


def serve(port, certificate, key):
    """Answer each connection with one line."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_NONE  # ok: wrapped for the server's side below
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", port)) as listener:
        tls = context.wrap_socket(listener, server_side=True)
        connection, _ = tls.accept()
        connection.sendall(b"hello\n")
        connection.close()
