from io import BytesIO

import pycurl
from OpenSSL import SSL


def fetch(url):
    buffer = BytesIO()
    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, url)
    curl.setopt(pycurl.SSL_VERIFYPEER, 0)  # finding: certificate-validation
    curl.setopt(pycurl.SSL_VERIFYHOST, False)  # finding: certificate-validation
    curl.setopt(curl.WRITEDATA, buffer)
    curl.perform()
    curl.close()
    return buffer.getvalue()


def peer_name(sock):
    """The name in the certificate of the server at the other end."""
    context = SSL.Context(SSL.TLSv1_2_METHOD)  # finding: certificate-validation
    connection = SSL.Connection(context, sock)
    connection.set_connect_state()
    connection.do_handshake()
    return connection.get_peer_certificate().get_subject().CN


def lazy_context():
    context = SSL.Context(SSL.TLS_METHOD)
    context.set_verify(SSL.VERIFY_NONE, lambda *args: True)  # finding: certificate-validation
    return context


def words(text):
    return text.split()
