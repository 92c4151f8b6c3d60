#!/bin/sh
# Checks the types and the format, tests the components, then the pages in a browser against the packaged server.
set -eu
cd "$(dirname "$0")"

ZHIHENG_BROWSER=$(sh browser.sh)
export ZHIHENG_BROWSER
exec npm -s test
