#!/bin/sh
# Fetches the fonts of the printed papers from the package registry, once; keeps only the weights that are printed.
set -eu
cd "$(dirname "$0")/"
home=node_modules/@expo-google-fonts

complete() {
    [ -f "$home/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf" ] &&
        [ -f "$home/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf" ] &&
        [ -f "$home/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf" ] &&
        [ -f "$home/noto-serif-sc/LICENSE_FONT" ] && [ -f "$home/noto-sans-sc/LICENSE_FONT" ] &&
        cmp -s package-lock.json "$home/lock"
}

complete && exit 0
command -v npm >/dev/null 2>&1 || {
    echo '文书的字体要用 npm 下载，本机没有。请安装 Node.js 20 或更高版本（https://nodejs.org），然后再运行一次。' >&2
    exit 1
}
npm ci --no-audit --no-fund --ignore-scripts >&2
find "$home" \( -name '*.ttf' -o -name '*.png' \) \
    ! -name NotoSerifSC_400Regular.ttf ! -name NotoSerifSC_700Bold.ttf ! -name NotoSansSC_500Medium.ttf -delete
cp package-lock.json "$home/lock"
