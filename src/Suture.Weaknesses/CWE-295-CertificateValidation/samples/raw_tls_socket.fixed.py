import argparse
import socket
import ssl


def make_context(ca_file=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS)
    context.verify_mode = ssl.CERT_REQUIRED  # finding: certificate-validation
    context.check_hostname = True
    context.load_default_certs()
    if ca_file:
        print("using", ca_file)
    return context


def client_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # finding: certificate-validation
    context.load_default_certs()
    return context


def probe(host, port):
    """Say which TLS version a server speaks."""
    with socket.create_connection((host, port), timeout=5) as sock:
        with make_context().wrap_socket(sock, server_hostname=host) as tls:
            return tls.version()


def minimum(context):
    return context.minimum_version.name


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("host")
    args = parser.parse_args()
    print(probe(args.host, 443), minimum(client_context()))


if __name__ == "__main__":
    main()
