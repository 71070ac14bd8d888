import { listOf, membersOf, textOf, type Members } from '../server-json.js'
import type { ComposeService } from './compose-service.js'

/** Of Docker, where the file says nothing: https://docs.docker.com/reference/compose-file/services/#stop_grace_period */
const STOP_GRACE_SECONDS = 10

/** One service of `docker compose config`: as interpolated, and as the file writes it. */
export function readService(name: string, service: Members, template: Members): ComposeService {
  const health = membersOf(service.healthcheck)
  const ports = listOf(service.ports).map(membersOf)
  const test = listOf(health.test)
  return {
    name,
    image: textOf(service.image),
    imageTemplate: textOf(template.image),
    hasBuild: service.build !== undefined && service.build !== null,
    containerName: textOf(service.container_name),
    hasHealthCheck: health.disable !== true && test.length > 0 && test[0] !== 'NONE',
    fixedHostPorts: unique(
      ports
        .map(({ published }) => published)
        .filter(isFixedPort)
        .map(String)
    ),
    containerPorts: unique([
      ...ports.map(({ target }) => target).filter(isPort),
      ...listOf(service.expose).flatMap(exposedPorts)
    ]),
    networkMode: textOf(service.network_mode),
    networks: Object.keys(membersOf(service.networks)),
    dependsOn: Object.keys(membersOf(service.depends_on)),
    writableVolumes: listOf(service.volumes).map(membersOf).flatMap(writableVolume),
    replicas: count(membersOf(service.deploy).replicas) ?? count(service.scale) ?? 1,
    restart: textOf(service.restart),
    stopGraceSeconds: parseDuration(service.stop_grace_period) ?? STOP_GRACE_SECONDS,
    // Interpolation reads the files, and leaves them out.
    environmentFiles: listOf(template.env_file ?? service.env_file).flatMap(
      file => textOf(membersOf(file).path ?? file) ?? []
    )
  }
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}

/** A range such as `8000-8010` leaves room for several containers. */
function isFixedPort(published: unknown): published is string | number {
  return /^[1-9]\d{0,4}$/.test(typeof published === 'number' ? String(published) : (textOf(published) ?? ''))
}

function isPort(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 65_536
}

/** `7000`, `7000/tcp`, `7000-7002`. */
function exposedPorts(exposed: unknown): readonly number[] {
  const [, from = '', to = from] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/[a-z]{1,5})?$/.exec(String(exposed)) ?? []
  const length = Number(to) - Number(from) + 1
  return from === '' || length > 100
    ? []
    : Array.from({ length: Math.max(0, length) }, (_, at) => Number(from) + at).filter(isPort)
}

function writableVolume({ type, source, read_only: isReadOnly }: Members): readonly string[] {
  const named = textOf(source)
  return (type === 'volume' || type === 'bind') && isReadOnly !== true && named !== undefined ? [named] : []
}

function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 10_000 ? number : undefined
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 }

/** Seconds of `1m30s`, rounded up. */
function parseDuration(value: unknown): number | undefined {
  const text = textOf(value) ?? ''
  if (!/^(?:\d{1,9}(?:\.\d{1,9})?(?:h|ms|us|µs|ns|m|s)){1,6}$/.test(text)) return undefined
  const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(h|ms|us|µs|ns|m|s)/g)]
  return Math.ceil(parts.reduce((sum, [, number, unit = '']) => sum + Number(number) * (UNIT_SECONDS[unit] ?? 0), 0))
}
