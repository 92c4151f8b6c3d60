#!/bin/sh
# Many people sit one examination at once, against a real server with the demo county. See README.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$(dirname "$here")
people=${BENCH_PEOPLE:-500}
port=${BENCH_PORT:-18392}
server_command=${BENCH_SERVER:-"$home/zhiheng run"}

command -v psql >/dev/null || { echo '需要 psql（Debian：postgresql-client-15）。' >&2; exit 1; }
data=$(mktemp -d)
chmod 755 "$data"
stop() {
    [ -z "${server:-}" ] || kill "$server" 2>/dev/null || true
    [ -z "${server:-}" ] || wait "$server" 2>/dev/null || true
    rm -rf "$data"
}
trap stop EXIT INT TERM

ZHIHENG_DATA="$data" ZHIHENG_PORT=$port $server_command >"$data.log" 2>&1 &
server=$!
until [ -s "$data/demo-accounts.txt" ] && curl -s -o /dev/null "http://127.0.0.1:$port/actuator/health"; do
    kill -0 "$server" 2>/dev/null || { cat "$data.log" >&2; exit 1; }
    sleep 0.5
done

dbport=$(sed -n 4p "$data"/postgres/data-*/postmaster.pid)
owner() { PGPASSWORD=$(cat "$data/keys/zhiheng_owner.password") psql -q -h 127.0.0.1 -p "$dbport" -U zhiheng_owner zhiheng "$@"; }
owner -v people="$people" -f "$here/examinations.sql"

result=$(node "$here/examinations.mjs" "http://127.0.0.1:$port" "$data/demo-accounts.txt" "$people")
field() { node -e 'console.log(JSON.parse(process.argv[1])[process.argv[2]])' "$result" "$1"; }
exam=$(field examination)
kept=$(owner -At -c "select count(*) from examinations.answer a join examinations.sitting s on s.region_code = a.region_code and s.id = a.sitting_id where s.examination_id = '${exam#*-}'")
scored=$(owner -At -c "select count(*) from examinations.item_score where examination_id = '${exam#*-}'")

{
    echo
    echo "## $(date +%F) · $(nproc) 核 · $people 人同时考试，每人五十题"
    echo
    echo "\`BENCH_PEOPLE=$people bench/examinations.sh\`"
    echo
    echo "| 项目 | 数 |"
    echo "|---|---|"
    echo "| 回执的作答 | $(field acknowledged) |"
    echo "| 库里的作答 | $kept |"
    echo "| 计了分的题 | $scored |"
    echo "| 丢失 | $(($(field acknowledged) - kept)) |"
    echo "| 保存 次/秒（没有停顿，一题接一题） | $(field perSecond) |"
    echo "| 一次保存 中位 / p95 / p99 ms | $(field p50) / $(field p95) / $(field p99) |"
    echo "| 服务器答复接不下（5xx）、重发的次数 | $(field refused) |"
    echo "| 连接不上、重发的次数 | $(field unreachable) |"
    echo "| 全部答完 秒 | $(field seconds) |"
    echo "| 同时交卷、全部计分 秒 | $(field handInSeconds) |"
} | tee -a "$here/RESULTS.md"
[ "$(field acknowledged)" = "$kept" ]
