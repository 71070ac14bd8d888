import { DeployError } from '../../../../domain/errors.js'
import { clipText } from '../../../../domain/text/clip-text.js'
import { oneLine } from '../../../../domain/text/one-line.js'
import { LOG_FORMAT } from '../../domain/proxy/nginx/upstream-file.js'
import { fileKind, type ProxyInspection } from '../../domain/proxy/proxy-inspection.js'
import { needed, runProxyScript } from '../proxy-script.js'
import type { ProxyWorld } from '../proxy-world.js'
import { INSPECT } from './scripts.js'

/** The first version that follows the names of an upstream. https://nginx.org/en/docs/http/ngx_http_upstream_module.html#resolve */
const RESOLVES_FROM = [1, 27, 3] as const

/** Whether nginx runs, and includes our file. Throws `bad-input` for a missing input, and what the server throws. */
export async function inspectNginx(world: ProxyWorld): Promise<ProxyInspection> {
  const { spec } = world
  const path = needed(spec.proxyFile, 'proxy-file')
  const inside = spec.proxyFileInside ?? path
  const file = fileKind(await world.files.read(path))
  try {
    const call = { name: 'nginx', effect: 'read', body: INSPECT, args: [path, inside] } as const
    const lines = (await runProxyScript(world, call)).trim().split('\n')
    const version = /^nginx version: \S+\/(\d+\.\d+\.\d+)/.exec(lines.at(-1) ?? '')?.[1]
    const has = (word: string) => lines.includes(word)
    const invalid = lines.find(line => line.startsWith('invalid '))
    // Nothing else of it is known then.
    if (invalid !== undefined && !has('other')) return { version, file, problem: refusedBy(invalid), warnings: [] }
    return { version, file, problem: problemOf(has, inside), warnings: warningsOf(has, version, world) }
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'not-found') throw error
    return { version: undefined, file, problem: error.message, warnings: [] }
  }
}

function refusedBy(line: string): string {
  const said = clipText(oneLine(line.replace(/^invalid .*\[emerg\] (?:\d+#\d+: )?/, '')), 300)
  return `nginx does not accept its configuration: ${said}. Correct the configuration, and check it with "nginx -t".`
}

function problemOf(has: (word: string) => boolean, inside: string): string | undefined {
  if (has('other'))
    return `The file ${inside} in the container of nginx differs from the file on the server. Mount the folder, not the file: a container keeps the old version of a mounted file when the file is replaced.`
  return has('included')
    ? undefined
    : `The configuration of nginx does not include ${inside}. Add "include ${inside};" to its http block.`
}

function warningsOf(has: (word: string) => boolean, version: string | undefined, { spec }: ProxyWorld) {
  const warnings: string[] = []
  if (!has('logged'))
    warnings.push(
      `No access_log of nginx has the format ${LOG_FORMAT}: requests and errors cannot be measured. Add "access_log /dev/stdout ${LOG_FORMAT};" after the include.`
    )
  if (spec.proxyService === undefined)
    warnings.push(
      'nginx runs on the host and addresses containers by IP address, which a reboot of the server may change. Run it as a service of the project to address them by name.'
    )
  else if (!isAtLeast(version, RESOLVES_FROM) || !has('resolver'))
    warnings.push(
      'nginx resolves container names only when it starts, and does not start while one of the containers is stopped. Use nginx 1.27.3 or later with "resolver 127.0.0.11 valid=5s;".'
    )
  return warnings
}

function isAtLeast(version: string | undefined, least: readonly number[]): boolean {
  const parts = (version ?? '').split('.').map(Number)
  const index = least.findIndex((part, at) => parts[at] !== part)
  return index < 0 || (parts[index] ?? 0) > (least[index] ?? 0)
}
