#!/bin/sh
# The whole bench in one run: product and database side by side. See README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$(dirname "$here")
cases=${BENCH_CASES:-1000000}
seconds=${BENCH_SECONDS:-15}
clients=${BENCH_CLIENTS:-8}
port=${BENCH_PORT:-18391}

pgbench=$(command -v pgbench || ls /usr/lib/postgresql/*/bin/pgbench 2>/dev/null | head -n 1 || true)
if [ -z "$pgbench" ] && [ "$(id -u)" -eq 0 ] && [ -f /etc/debian_version ]; then
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql-15 postgresql-client-15; } >&2
    pgbench=$(ls /usr/lib/postgresql/*/bin/pgbench | head -n 1)
fi
[ -n "$pgbench" ] && command -v psql >/dev/null || { echo '需要 psql 和 pgbench（Debian：postgresql-15）。' >&2; exit 1; }

data=$(mktemp -d)
chmod 755 "$data"
stop() {
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
    [ -z "${server:-}" ] || wait "$server" 2>/dev/null || true
    rm -rf "$data"
}
trap stop EXIT INT TERM

start() {
    started=$(date +%s%N)
    ZHIHENG_DATA="$data" ZHIHENG_PORT=$port "$home/zhiheng" run >"$data.log" 2>&1 &
    server=$!
    until curl -s -o /dev/null "http://127.0.0.1:$port/actuator/health"; do
        kill -0 "$server" 2>/dev/null || { cat "$data.log" >&2; exit 1; }
        sleep 0.1
    done
    echo $((($(date +%s%N) - started) / 1000000))
}

start >"$data.first"
until [ -s "$data/demo-accounts.txt" ]; do sleep 0.5; done
kill "$server"
wait "$server" 2>/dev/null || true
start >"$data.again"
again=$(cat "$data.again")
server=$(pgrep -n -f "zhiheng.jar" || echo "$server")

dbport=$(sed -n 4p "$data"/postgres/data-*/postmaster.pid)
owner() { PGPASSWORD=$(cat "$data/keys/zhiheng_owner.password") psql -q -h 127.0.0.1 -p "$dbport" -U zhiheng_owner zhiheng "$@"; }
began=$(date +%s)
owner -v cases="$cases" -f "$here/generate.sql" >"$data.generate" 2>&1 || { cat "$data.generate" >&2; exit 1; }
generated=$(($(date +%s) - began))

load() { node "$here/load.mjs" "http://127.0.0.1:$port" "$data/demo-accounts.txt" "$1" "$seconds" "$clients"; }
field() { node -e 'console.log(JSON.parse(process.argv[1])[process.argv[2]])' "$1" "$2"; }
database() {
    PGPASSWORD=$(cat "$data/keys/zhiheng_app.password") "$pgbench" -n -M prepared -c "$clients" -j 2 -T "$seconds" \
        -h 127.0.0.1 -p "$dbport" -U zhiheng_app -D organ="$organ" -D case="$case" -f "$here/$1.sql" zhiheng 2>"$data.pgbench" |
        sed -n 's/^tps = \([0-9.]*\).*/\1/p'
}
row() {
    result=$(load "$1")
    case=$(field "$result" case); case=${case#*-}
    organ=$(field "$result" organ); organ=${organ#*-}
    fast=$(database "${3:-$1}")
    ratio=$(node -e 'console.log((process.argv[1] / process.argv[2]).toFixed(3))' "$(field "$result" perSecond)" "$fast")
    echo "| $2 | $(field "$result" perSecond) | $(field "$result" p50) | $(field "$result" p95) | $fast | $ratio |"
}

{
    echo
    echo "## $(date +%F) · $(nproc) 核 · $cases 件案件"
    echo
    echo "\`BENCH_CASES=$cases BENCH_SECONDS=$seconds BENCH_CLIENTS=$clients ./zhiheng bench\`"
    echo
    echo "| 项目 | 产品 次/秒 | 中位 ms | p95 ms | 同样 SQL 的 pgbench 次/秒 | 比值 |"
    echo "|---|---|---|---|---|---|"
    row list '一页五十条，按机关和环节筛选，从某年底起'
    row read '按编号读一件案件（页面全部内容）'
    row open '登记线索：一次办理的核对、文书、日志、一览' act
    row decide '当场处罚决定：一次办理的核对、文书、日志、一览' act
    echo
    bound=$(node "$here/binding.mjs" "http://127.0.0.1:$port" "$data/demo-accounts.txt" 9)
    echo "装订一件 $(field "$bound" parts) 份、$(field "$bound" pages) 页、$(($(field "$bound" bytes) / 1048576)) MB 的案卷：中位 $(field "$bound" p50) ms，最慢（第一次）$(field "$bound" most) ms。"
    echo
    echo "再次启动到可用 $again ms；常驻内存 $(($(ps -o rss= -p "$server") / 1024)) MB；生成 $cases 件用 $generated 秒。"
} | tee -a "$here/RESULTS.md"
