import { badGate, readMapping, type GateText } from '../../../domain/gate/read/gate-text.js'
import { readText } from '../../../domain/gate/read/gate-values.js'
import { readAddress } from '../../../domain/gate/source/read-address.js'
import { readSourceAuth, SOURCE_AUTHS } from '../../../domain/gate/source/source-auth.js'
import type { SourceDeclaration } from '../../../domain/gate/source/source-dialect.js'
import type { PrometheusAuth, PrometheusSource } from './prometheus-source.js'

/** Hosts of AWS, which accept nothing but signed requests. The group is the region. */
const AWS_HOSTS: readonly (readonly [RegExp, string])[] = [
  // https://docs.aws.amazon.com/general/latest/gr/prometheus-service.html
  [/^aps-workspaces\.([a-z\d-]+)\.amazonaws\.com(?:\.cn)?$/, 'aps'],
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-PromQL-API-QueryMetrics.html
  [/^monitoring\.([a-z\d-]+)\.amazonaws\.com(?:\.cn)?$/, 'monitoring']
]

/** Reads `prometheus:`, `auth:` and `tenant:` of a source. Throws `bad-input`, with the line. */
export function declarePrometheus({ given, at, ...source }: SourceDeclaration): PrometheusSource {
  const address = given.get('prometheus')
  if (address === undefined) throw badGate(at, 'the source requires "prometheus", its address.')
  const auth = readAuth(given.get('auth'))
  const written = readAddress(address, { plainHttp: 'without-secret', hasSecret: auth.kind !== 'none' })
  const url = new URL(written)
  if (url.search !== '') throw badGate(address.at, 'the address contains a query. Remove "?" and all that follows it.')
  const path = url.pathname.replace(/(?:\/api\/v1(?:\/query)?)?\/{0,9}$/, '')
  const tenant = given.get('tenant')
  const signed = auth.kind === 'none' ? signingFor(url.hostname) : auth
  return {
    ...{ name: source.name, windowSeconds: source.windowSeconds, delaySeconds: source.delaySeconds },
    ...{ kind: 'prometheus', url: `${url.origin}${path}`, auth: signed },
    tenant: tenant === undefined ? undefined : readTenant(tenant),
    secrets: 'secret' in signed ? [signed.secret] : []
  }
}

function signingFor(host: string): PrometheusAuth {
  for (const [pattern, service] of AWS_HOSTS) {
    const region = pattern.exec(host)?.[1]
    if (region !== undefined) return { kind: 'sigv4', region, service }
  }
  return { kind: 'none' }
}

/** Beside what all sources have, a signature of AWS. */
function readAuth(text: GateText | undefined): PrometheusAuth {
  const isSigned = text?.kind === 'mapping' && text.entries.length === 1 && text.entries[0]?.key === 'sigv4'
  if (!isSigned) return readSourceAuth(text, [...SOURCE_AUTHS, 'sigv4'])
  const [entry] = text.entries
  return readSigning(entry?.value ?? text)
}

function readSigning(text: GateText): PrometheusAuth {
  const given = readMapping(text, { keys: ['region', 'service'], of: 'sigv4' })
  const region = given.get('region')
  const service = given.get('service')
  if (region === undefined) throw badGate(text.at, 'sigv4 requires "region".')
  return { kind: 'sigv4', region: readAwsName(region), service: service === undefined ? 'aps' : readAwsName(service) }
}

function readAwsName(text: GateText): string {
  const name = readText(text, 'a name such as eu-west-1')
  if (/^[a-z][a-z\d-]{1,40}$/.test(name)) return name
  throw badGate(text.at, 'expected a name such as eu-west-1 or aps.')
}

/** Tenants, several joined by `|`. */
function readTenant(text: GateText): string {
  const tenant = readText(text, 'the ID of a tenant')
  if (/^[\w!.*'()|-]{1,150}$/.test(tenant)) return tenant
  throw badGate(text.at, "expected the ID of a tenant: letters, digits and !-_.*'(), several joined by |.")
}
