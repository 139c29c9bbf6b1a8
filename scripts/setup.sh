#!/usr/bin/env bash
# Installs what is missing, through apt, and says so; does nothing when all is there.
#   scripts/setup.sh         what building and running Suture needs, and what its examples import
#   scripts/setup.sh test    also what the tests need
#   scripts/setup.sh full    also what the long tests read
#   scripts/setup.sh bench   what building and the measurements need
set -euo pipefail
cd "$(dirname "$0")/.."
level=${1:-run}

# The packages that the libraries' rows speak of: a test asks them whether the names are real.
libraries=(
    python3-aiohttp python3-aiomysql python3-aiosqlite python3-argon2 python3-asyncpg python3-bcrypt python3-bleach python3-boto3
    python3-bottle python3-celery python3-click python3-cloudpickle python3-confluent-kafka python3-cryptography python3-defusedxml
    python3-dill python3-djangorestframework python3-fabric python3-fastapi python3-httpx python3-itsdangerous python3-jinja2
    python3-joblib python3-jose python3-jsonpickle python3-jwt python3-kafka python3-ldap python3-ldap3 python3-lxml python3-mako
    python3-multipart python3-mysqldb python3-numexpr python3-numpy python3-oracledb python3-pandas python3-paramiko
    python3-passlib python3-pexpect python3-pika python3-psycopg python3-psycopg2 python3-pycryptodome python3-pymongo
    python3-pymssql python3-pymysql python3-pyodbc python3-quart python3-redis python3-ruamel.yaml python3-simplejson
    python3-starlette python3-sympy python3-toml python3-tornado python3-typer python3-ujson python3-urllib3 python3-websockets
    python3-xmltodict python3-zmq
)

packages=(python3 bubblewrap util-linux python3-flask python3-yaml python3-requests)
case $level in
    run) ;;
    test) packages+=(bandit python3-pytest python3-django python3-sqlalchemy "${libraries[@]}") ;;
    full) packages+=(bandit python3-pytest python3-django python3-sqlalchemy python3-numpy python3-torch python3-twisted "${libraries[@]}" afl++ libclang-rt-14-dev) ;;
    bench) packages+=(python3-django python3-sqlalchemy python3-numpy bandit) ;;
    *) echo "setup: there is no level '$level': run, test, full or bench" >&2; exit 2 ;;
esac

# NativeAOT links with clang, or with gcc where there is no clang.
command -v clang >/dev/null || command -v gcc >/dev/null || packages+=(clang)
[[ $level == run ]] || command -v npm >/dev/null || packages+=(npm)
[[ $level != bench ]] || command -v node >/dev/null || packages+=(nodejs)

if ! command -v dotnet >/dev/null; then
    echo "setup: the .NET 10 SDK is missing; install it first: https://learn.microsoft.com/dotnet/core/install/linux-debian" >&2
    exit 2
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "setup: this is no Debian; make sure that these are there: ${packages[*]}" >&2
    exit 0
fi

missing=()
for package in "${packages[@]}"; do
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true) == installed ]] || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

root=()
if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null || { echo "setup: as root, run: apt-get install ${missing[*]}" >&2; exit 2; }
    root=(sudo)
fi

echo "setup: installing with apt: ${missing[*]}"
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "${missing[@]}" >/dev/null
