import { LOG_FORMAT } from '../../domain/proxy/nginx/upstream-file.js'
import { FILE_LINE, RECORD_LINE } from '../../domain/proxy/nginx/running-file.js'
import { PROCESSES } from '../process-script.js'
import { EXIT } from '../proxy-script.js'
import { SWAP } from '../swap-script.js'

/**
 * - `live` prints the workers that take requests; `leaving` those that only finish theirs.
 * - `reload` returns once all workers that take requests are new.
 */
const COMMANDS = `${PROCESSES}live() { children | grep ' nginx: worker process' | grep -v 'shutting down' | cut -d ' ' -f 1; }
leaving() { children | grep -c 'nginx: worker process is shutting down'; }
reload() {
  before=" $(live | tr '\\n' ' ') "
  in_proxy nginx -s reload 2>&1 || return 1
  tries=0
  while [ $tries -lt 100 ]; do
    now=$(live) old=
    for each in $now; do case $before in *" $each "*) old=$each ;; esac; done
    [ -n "$now" ] && [ -z "$old" ] && return 0
    tries=$((tries + 1)); pause
  done
  echo 'the worker processes are still the old ones'; return 1
}
check() { in_proxy nginx -t 2>&1; }
${SWAP}`

/** `$1` file, `$2` text by resolved names, `$3` by names only: writes the baseline, and loads nothing. */
export const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy
write_checked "$@"
`

/** `$1` file, `$2` and `$3` the split, `$4` copy of the baseline, `$5` record. */
export const LOAD_SPLIT = `${COMMANDS}ours "$1"; need_proxy
pid=$(master nginx) || exit ${EXIT['no-proxy']}
load_split "$@"
put "$5" "$(live | tr '\\n' ' ')
$loaded
"
`

/** `$1` file, `$2` and `$3` the baseline: writes and loads it. An nginx that does not run starts with it. */
export const RESTORE = `${COMMANDS}ours "$1"
keep "$1"
if running && pid=$(master nginx); then load_baseline "$@"
else case $old in *' resolve;'*) put "$1" "$2" ;; *) put "$1" "$3" ;; esac
fi
`

/** `$1` file, `$2` record: what `runningText` reads. */
export const READ = `${COMMANDS}need_proxy
pid=$(master nginx) || exit ${EXIT['no-proxy']}
live
echo '${RECORD_LINE}'; [ ! -e "$2" ] || cat "$2"; echo
echo '${FILE_LINE}'; cat "$1"
`

/** How many workers from before the last reload still finish requests. */
export const COUNT_LEAVING = `${COMMANDS}need_proxy
pid=$(master nginx) || exit ${EXIT['no-proxy']}
leaving || :
`

/** `$1` file on the server, `$2` the same file as nginx sees it: prints `same` or `other`, then facts of the configuration or `invalid` and why, and the version. */
export const INSPECT = `${COMMANDS}need_proxy
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
if all=$(in_proxy nginx -T 2>/dev/null); then
  printf '%s\\n' "$all" | grep -qxF "# configuration file $2:" && echo included
  printf '%s\\n' "$all" | grep -Eq '^[^#]*access_log[[:space:]].*[[:space:]]${LOG_FORMAT}[ ;]' && echo logged
  printf '%s\\n' "$all" | grep -Eq '^[^#]*resolver[[:space:]]' && echo resolver
else
  printf 'invalid %s\\n' "$(in_proxy nginx -t 2>&1 | grep -m 1 -F '[emerg]')"
fi
in_proxy nginx -v 2>&1
`
