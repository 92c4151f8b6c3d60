#!/bin/sh
# Prints the path of a Chromium for the tests of the pages; installs one, with Chinese fonts, where there is none.
set -eu
cd "$(dirname "$0")"

installed() {
    command -v chromium || command -v chromium-browser || command -v google-chrome-stable
}

has_chinese_fonts() {
    command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh)" ]
}

may_install() {
    [ "$(id -u)" -eq 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1
}

if { ! installed >/dev/null || ! has_chinese_fonts; } && may_install; then
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk; } >&2 || true
fi
installed && exit 0

[ -d node_modules/playwright-core ] || npm ci --no-audit --no-fund >&2
npx playwright install chromium >&2
exec node -e "console.log(require('playwright-core').chromium.executablePath())"
