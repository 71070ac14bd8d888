/** Lines of the log that one look reads at most: the last ones. */
export const MOST_LINES = 400_000

/**
 * Counts an access log on the server. `$1` and `$2` first and last second, `$3` thresholds in milliseconds, with commas, `$4` endpoints, with commas. `read_log` prints the
 * log, and `parse` is awk that sets, for a line of requests, `t` (seconds) and for each try `n` of them `up[n]`, `status[n]` and `took[n]` (seconds).
 */
export function countLog(readLog: string, parse: string): string {
  return `${readLog}
read_log "$1" "$2" | LC_ALL=C awk -v from="$1" -v to="$2" -v limits="$3" -v ends="$4" -v now="$(date +%s)" '
BEGIN {
  count = split(limits, limit, ","); m = split(ends, end, ",")
  for (i = 1; i <= m; i++) own[end[i]] = 1
}
{ lines++; n = 0 }
${parse}
n > 0 {
  if (!first) first = int(t)
  if (t < from || t >= to) next
  for (i = 1; i <= n; i++) {
    if (!(up[i] in own)) continue
    key = int(t / 60) " " up[i]
    requests[key]++
    if (status[i] !~ /^[1-4][0-9][0-9]$/) bad[key]++
    for (j = 1; j <= count; j++) if (took[i] * 1000 > limit[j]) slow[key, j]++
  }
}
END {
  print "now", now, lines + 0, first + 0
  for (key in requests) {
    row = key " " requests[key] " " bad[key] + 0
    for (j = 1; j <= count; j++) row = row " " slow[key, j] + 0
    print row
  }
}'
`
}

/** The output of the proxy's container, or for one of the host the file that \`log_file\` prints. */
export const READ_LOG = `need_proxy
read_log() {
  if [ -n "$service" ]; then docker logs --tail ${MOST_LINES} --since "$1" "$id" </dev/null 2>&1; else tail -n ${MOST_LINES} "$(log_file)"; fi
}
`
