#!/usr/bin/env bash
# Fetches Microsoft's SARIF Multitool for the tests, into a folder that git ignores.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=artifacts/tools
binary=$tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool

if [[ ! -f $binary ]]; then
    mkdir -p $tools
    npm install --prefix $tools --no-save --no-audit --no-fund --ignore-scripts --loglevel=error @microsoft/sarif-multitool@5.7.0
fi
chmod +x $binary
