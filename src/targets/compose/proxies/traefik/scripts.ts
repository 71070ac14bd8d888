import { SERVICE_LINE } from '../../domain/proxy/traefik/running-services.js'
import { PROCESSES } from '../process-script.js'
import { EXIT } from '../proxy-script.js'
import { SWAP } from '../swap-script.js'

/**
 * - `get PATH` reads from the API, at the address of the entry point `traefik`.
 * - `load MARK` has Traefik read its files, and waits until it has loaded that service. https://doc.traefik.io/traefik/providers/file/
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
load() {
  in_proxy kill -HUP "$pid" || return 1
  tries=0
  while [ $tries -lt 100 ]; do
    get "/api/http/services/$1@file" >/dev/null 2>&1 && return 0
    tries=$((tries + 1)); pause
  done
  return 1
}
${SWAP}`

/** `$1` file, `$2` text: writes the baseline, and loads nothing. */
export const WRITE_BASELINE = `${COMMANDS}ours "$1"
put "$1" "$2"
`

/** `$1` file, `$2` split, `$3` its mark, `$4` copy of the baseline: loads the split, and writes the baseline back. */
export const LOAD_SPLIT = `${COMMANDS}ours "$1"; need_proxy; find_api
keep_baseline "$1" "$4"
put "$1" "$2"
why='its API does not show the services of the file'
load "$3" || give_up "$1" ${EXIT.refused}
put_back "$1"
`

/** `$1` file, `$2` baseline, `$3` its mark: writes and loads it. A Traefik that does not run starts with it. */
export const RESTORE = `${COMMANDS}ours "$1"
put "$1" "$2"
running || exit 0
find_api
load "$3" || exit ${EXIT['not-reloaded']}
`

/** Each argument is a service: prints its name, and what the API answers. */
export const READ = `${COMMANDS}need_proxy; find_api
get /api/version >/dev/null || exit 1
for each in "$@"; do echo "${SERVICE_LINE}$each"; get "/api/http/services/$each@file" 2>/dev/null && echo; done
:
`

/** `$1` file on the server, `$2` the same file as Traefik sees it: prints `same` or `other`, words on how it was started, and the version. */
export const INSPECT = `${COMMANDS}need_proxy; find_api
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
get /api/version >/dev/null 2>&1 && echo api
case $(printf %s "$words" | tr '[:upper:]' '[:lower:]') in *--providers.file.watch=false*) echo still ;; esac
case $(printf %s "$words" | tr '[:upper:]' '[:lower:]') in *--accesslog.format=json*) echo logged ;; esac
in_proxy traefik version
`
