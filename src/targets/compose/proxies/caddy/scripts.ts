import { SPLIT_FOLDER } from '../../domain/proxy/caddy/snippet-file.js'
import { PROCESSES } from '../process-script.js'
import { EXIT } from '../proxy-script.js'
import { SWAP } from '../swap-script.js'

/** `$1` service, `$2` manifest, then the slots: replaces the split of a service in one step. Runs in the container. */
const SET_SLOTS = `set -e
umask 022
mkdir -p ${SPLIT_FOLDER}; cd ${SPLIT_FOLDER}
service=$1 manifest=$2; shift 2
old=$(readlink "$service" || :)
new=.$service.$$
mkdir -p "$new"
printf %s "$manifest" >"$new/servers"
slot=0
for host in "$@"; do slot=$((slot + 1)); printf %s "$host" >"$new/$slot"; done
ln -sfn "$new" "$new.link"
mv -T "$new.link" "$service" 2>/dev/null || { rm -f "$new.link"; ln -sfn "$new" "$service"; }
for each in ."$service".*; do case $each in "$new" | "$old") ;; *) rm -rf "$each" ;; esac; done`

/**
 * - `find_config` sets the file that Caddy was started with.
 * - `get PATH` reads from the admin API, at the address that this file sets.
 * - `set_split SERVICE MANIFEST SLOTS…` for each service; SLOTS is one word with the names in lines.
 */
const COMMANDS = `${PROCESSES}find_config() {
  config=/etc/caddy/Caddyfile
  pid=$(master caddy) || exit ${EXIT['no-proxy']}
  words=$(in_proxy cat "/proc/$pid/cmdline" | tr '\\0' '\\n')
  last=; set -f
  for word in $words; do
    case $last in --config | -c) config=$word ;; esac
    last=$word
  done
  set +f
}
check() { in_proxy caddy validate --config "$config" --adapter caddyfile 2>&1; }
get() {
  admin=$(in_proxy caddy adapt --config "$config" --adapter caddyfile 2>/dev/null | sed -n 's/.*"admin":{[^}]*"listen":"\\([^"]*\\)".*/\\1/p')
  url=http://\${admin:-127.0.0.1:2019}$1
  in_proxy wget -q -O - "$url" 2>/dev/null || in_proxy curl -fsS "$url"
}
set_split() {
  while [ $# -ge 3 ]; do
    # Names of containers have no blanks and no patterns.
    in_proxy sh -c '${SET_SLOTS}' sh "$1" "$2" $3 || exit ${EXIT['not-reloaded']}
    shift 3
  done
}
${SWAP}`

/** `$1` file, `$2` text: writes the baseline, and loads nothing. */
export const WRITE_BASELINE = `${COMMANDS}ours "$1"; need_proxy; find_config
write_checked "$1" "$2" "$2"
`

/** Three words for each service, as `set_split` takes them. */
export const SET_SPLIT = `${COMMANDS}need_proxy
set_split "$@"
`

/** `$1` file, `$2` baseline, then what \`set_split\` takes. A Caddy that does not run starts with the baseline. */
export const RESTORE = `${COMMANDS}ours "$1"
put "$1" "$2"
shift 2
if running; then set_split "$@"; fi
`

/** Each argument is a service: prints the manifest of its split, \`--- config\`, and the configuration that runs. */
export const READ = `${COMMANDS}need_proxy; find_config
for each in "$@"; do in_proxy cat "${SPLIT_FOLDER}/$each/servers" 2>/dev/null; done
echo '--- config'
get /config/
`

/** `$1` file on the server, `$2` the same file as Caddy sees it: prints `same` or `other`, and words of its command that would load another configuration; then the version. */
export const INSPECT = `${COMMANDS}need_proxy; find_config
if [ -e "$1" ] && [ "$(cat "$1")" != "$(in_proxy cat "$2" 2>/dev/null)" ]; then echo other; else echo same; fi
for word in $words; do case $word in --resume | -r) echo "$word" ;; esac; done
in_proxy caddy version
`
