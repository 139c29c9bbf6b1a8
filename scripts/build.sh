#!/usr/bin/env bash
# Builds the native binary bin/suture.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
dotnet publish src/Hosts/Suture.Cli/Suture.Cli.csproj --configuration Release --use-current-runtime --output "$stage" --verbosity quiet -nologo
mkdir -p bin
mv "$stage/suture" bin/suture
echo "built bin/suture ($(du -h bin/suture | cut -f1))"
