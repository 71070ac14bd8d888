import { PROCESSES } from '../process-script.js'
import { EXIT } from '../proxy-script.js'
import { SWAP } from '../swap-script.js'

/**
 * - `get PATH` reads from the API, at the address of the entry point `traefik`.
 * - `loaded MARK` waits until Traefik has loaded the file with that service.
 */
const COMMANDS = `${PROCESSES}find_api() {
  api=127.0.0.1:8080
  pid=$(master traefik) || exit ${EXIT['no-proxy']}
  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')
  set -f
  for word in $words; do
    case $word in --entry[pP]oints.traefik.address=*) api=\${word#*=} ;; esac
  done
  set +f
  case $api in :*) api=127.0.0.1$api ;; esac
}
get() { in_proxy wget -q -O - "http://$api$1" 2>/dev/null || in_proxy curl -fsS "http://$api$1"; }
loaded() {
  tries=0
  while [ $tries -lt 100 ]; do
    get "/api/http/services/$1@file" >/dev/null 2>&1 && return 0
    tries=$((tries + 1)); pause
  done
  echo 'its API does not show the services of the file' >&2; return 1
}
${SWAP}`

/** `$1` file, `$2` text, `$3` mark: writes it, and waits until it is loaded. */
export const LOAD = `${COMMANDS}ours "$1"; need_proxy; find_api
keep "$1"
put "$1" "$2"
why='its API does not show the services of the file'
loaded "$3" 2>/dev/null || give_up "$1" ${EXIT.refused}
`

/** The same for the timer: the file stays. A Traefik that does not run starts with it. */
export const RESTORE = `${COMMANDS}ours "$1"
put "$1" "$2"
running || exit 0
find_api
loaded "$3" || exit ${EXIT['not-reloaded']}
`

/** `$1` file on the server, `$2` the same file as Traefik sees it: prints `same` or `other`, then `loaded` where its services are, then the version. */
export const INSPECT = `${COMMANDS}need_proxy; find_api
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
get /api/version >/dev/null 2>&1 && echo api
mark=$(sed -n 's/^    \\(deploykit-[0-9a-f]*\\):$/\\1/p' "$1" 2>/dev/null | head -n 1)
[ -n "$mark" ] && get "/api/http/services/$mark@file" >/dev/null 2>&1 && echo loaded
for word in $words; do case $word in --accesslog.format=json | --access[lL]og.format=json) echo logged ;; esac; done
in_proxy traefik version
`
