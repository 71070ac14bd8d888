import { badInput, DeployError } from '../../../domain/errors.js'
import { clipText } from '../../../domain/text/clip-text.js'
import { oneLine } from '../../../domain/text/one-line.js'
import { PROXY_FILE_HEADER } from '../domain/proxy/proxy-inspection.js'
import type { RemoteScript } from '../domain/remote-script.js'
import type { ServerAnswer, ServerCall } from '../ports/server.js'
import type { ProxyWorld } from './proxy-world.js'

/** Exit codes of the scripts. */
export const EXIT = { foreign: 65, 'no-proxy': 69, refused: 70, 'no-write': 73, 'not-reloaded': 75 } as const

/**
 * What every script for a proxy starts with. `$1` is the project and `$2` the service of the proxy, empty for one of the host. It is not ended by a connection that is lost.
 *
 * - `running` tells whether the proxy runs, in exactly one container.
 * - `in_proxy COMMAND…` runs a command where the proxy runs.
 * - `ours FILE` ends the script unless the file is ours, or not there.
 * - `put FILE TEXT` replaces a file in one step, with the mode and owner of the one that is there. One that has that text already needs no free space.
 */
const PRELUDE = `set -u
trap '' HUP PIPE
project=$1 service=$2; shift 2
running() { :; }
in_proxy() { "$@" </dev/null; }
if [ -n "$service" ]; then
  id=$(docker ps --quiet --no-trunc --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$service" --filter label=com.docker.compose.oneoff=False </dev/null) || id=
  running() { case $id in '' | *[!0-9a-f]*) false ;; esac; }
  in_proxy() { docker exec "$id" "$@" </dev/null; }
fi
need_proxy() { running || exit ${EXIT['no-proxy']}; }
ours() {
  [ ! -e "$1" ] || head -n 1 "$1" | grep -qF '${PROXY_FILE_HEADER}' || { echo "$1" >&2; exit ${EXIT.foreign}; }
}
put() {
  { printf %s "$2" | cmp -s - "$1"; } 2>/dev/null && return
  next=$1.next.$$
  if [ -e "$1" ]; then cp -p "$1" "$next"; else : >"$next" && chmod 644 "$next"; fi &&
    printf %s "$2" >"$next" && { sync "$next" 2>/dev/null || sync; } && mv -f "$next" "$1" || { rm -f "$next"; exit ${EXIT['no-write']}; }
}
`

/** A script that runs `body`, a constant in which `"$1"`… are `args`, after the prelude. */
export function proxyScript({ spec }: Pick<ProxyWorld, 'spec'>, body: string, args: readonly string[]): RemoteScript {
  return { program: PRELUDE + body, args: [spec.project, spec.proxyService ?? '', ...args] }
}

/**
 * Runs one. `name` is the proxy's. Throws `rejected`, `not-found` or `platform-error` with what it could not do, and what the server throws.
 */
export async function runProxyScript(
  world: ProxyWorld,
  call: {
    readonly name: string
    readonly effect: ServerCall['effect']
    readonly body: string
    readonly args: readonly string[]
  }
): Promise<string> {
  const script = proxyScript(world, call.body, call.args)
  const answer = await world.server.run({ ...script, effect: call.effect, timeoutSeconds: 60 })
  if (answer.exitCode !== 0) throw scriptError(call.name, answer, world)
  return answer.stdout
}

function scriptError(name: string, { exitCode, stderr }: ServerAnswer, { spec }: ProxyWorld): DeployError {
  const said = clipText(oneLine(stderr.slice(-2000)), 400)
  const file = spec.proxyFile ?? 'the file of the proxy'
  switch (exitCode) {
    case EXIT.foreign:
      return new DeployError(
        'rejected',
        `${file} was not written by deploy-kit: its first line differs. Move it away, or set proxy-file to another path.`
      )
    case EXIT['no-proxy']:
      return new DeployError(
        'not-found',
        `Service ${spec.proxyService ?? name} must run in exactly one container. Start it with docker compose up --detach.`
      )
    case EXIT.refused:
      return new DeployError(
        'rejected',
        `${name} refused its configuration, and nothing was changed: ${said}. Correct it.`
      )
    case EXIT['no-write']:
      return new DeployError(
        'rejected',
        `${file} cannot be written: ${said}. Check the owner of its folder and the free disk space.`
      )
    case EXIT['not-reloaded']:
      return new DeployError(
        'platform-error',
        `${name} did not load its configuration within 30 s: ${said}. Read its log.`
      )
    default:
      return new DeployError(
        'platform-error',
        `${name} could not be configured (exit code ${exitCode}): ${said}. Read its log.`
      )
  }
}

/** An input that this proxy needs. Throws `bad-input`. */
export function needed(value: string | undefined, input: string): string {
  if (value === undefined) throw badInput(input, 'is not set. Set it to an absolute path on the server.')
  return value
}
