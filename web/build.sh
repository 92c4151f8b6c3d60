#!/bin/sh
# Builds the pages into web/dist. Installs the packages only when the lock file changed.
set -eu
cd "$(dirname "$0")"

lock=$(cksum <package-lock.json)
if [ "$(cat node_modules/.installed 2>/dev/null || true)" != "$lock" ]; then
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --loglevel error >/dev/null
    echo "$lock" >node_modules/.installed
fi

newest=$(find . \( -name node_modules -o -name dist -o -name test-results -o -name tests \) -prune \
    -o -type f -newer dist/public/index.html -print 2>/dev/null | head -n 1)
if [ ! -f dist/public/index.html ] || [ -n "$newest" ]; then
    rm -rf dist
    npm run -s build >/dev/null
fi
