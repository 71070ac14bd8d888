import { PROCESSES } from '../process-script.js'
import { EXIT } from '../proxy-script.js'

/**
 * - `workers` prints the numbers of the worker processes.
 * - `check` has HAProxy read its files as it was started with them.
 * - `reload` has the master start a new worker, and waits until there is one.
 */
const COMMANDS = `${PROCESSES}workers() { children | cut -d : -f 1; }
check() {
  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')
  set -f; IFS='
'
  set --; last=
  for word in $words; do
    [ "$last" = -f ] && set -- "$@" -f "$word"
    last=$word
  done
  unset IFS; set +f
  in_proxy haproxy -c "$@" 2>&1
}
reload() {
  before=" $(workers | tr '\\n' ' ') "
  [ "$before" != '  ' ] || { echo 'no worker process: start HAProxy with -W' >&2; exit ${EXIT['not-reloaded']}; }
  if [ -n "$service" ]; then docker kill --signal USR2 "$id" </dev/null >/dev/null; else kill -USR2 "$pid"; fi || exit ${EXIT['not-reloaded']}
  tries=0
  while [ $tries -lt 100 ]; do
    for each in $(workers); do case $before in *" $each "*) ;; *) return ;; esac; done
    tries=$((tries + 1)); pause
  done
  echo 'no new worker process' >&2; exit ${EXIT['not-reloaded']}
}
`

/** `$1` file, `$2` text: writes the file, unless HAProxy refuses it together with its others. */
export const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy
pid=$(master haproxy) || exit ${EXIT['no-proxy']}
old=; [ -e "$1" ] && old=$(cat "$1" && echo .)
put "$1" "$2"
why=$(check) || {
  if [ -n "$old" ]; then put "$1" "\${old%.}"; else rm -f "$1"; fi
  printf '%s\\n' "$why" >&2; exit ${EXIT.refused}
}
`

/** `$1` file, `$2` text: writes the file and has HAProxy run with it. One that does not run starts with it. */
export const RESTORE = `${COMMANDS}ours "$1"
put "$1" "$2"
running || exit 0
pid=$(master haproxy) || exit 0
reload
`

/** `$1` file on the server, `$2` the same file as HAProxy sees it: prints \`same\` or \`other\`, then the words that HAProxy was started with. */
export const INSPECT = `${COMMANDS}need_proxy
pid=$(master haproxy) || exit ${EXIT['no-proxy']}
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
if [ -n "$(workers)" ]; then echo workers; else echo alone; fi
in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n'
`
