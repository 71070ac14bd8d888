import { DeployError } from '../errors.js'

/** The proxies between the runner and the network, as Node's own proxy support reads it. */
export interface Proxies {
  readonly HTTP_PROXY?: string
  readonly HTTPS_PROXY: string
  readonly NO_PROXY: string
}

/**
 * Never asked by way of a proxy: this machine, and the addresses at which AWS gives the credentials of a machine or a container
 * (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html#cli-configure-proxy-ec2).
 */
const NEAR = ['localhost', '127.0.0.1', '[::1]', '169.254.169.254', '169.254.170.2', '169.254.170.23']

/**
 * Reads the variables of https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers; small
 * letters come first, as everywhere. Undefined when there is no proxy. Throws `bad-input` for an address that is none.
 */
export function readProxies(env: Readonly<Record<string, string | undefined>>): Proxies | undefined {
  const http = readAddress(env, 'HTTP_PROXY')
  // Node's fetch would use one for the other, and its agents would not.
  const https = readAddress(env, 'HTTPS_PROXY') ?? http
  if (https === undefined) return undefined
  const without = [...NEAR, ...readExceptions(env)]
  return {
    ...(http === undefined ? {} : { HTTP_PROXY: http }),
    HTTPS_PROXY: https,
    NO_PROXY: [...new Set(without)].join(',')
  }
}

/** A user and a password may be in it, so it is never shown. */
function readAddress(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  const given = valueOf(env, name)
  if (given === undefined) return undefined
  const address = given.includes('://') ? given : `http://${given}`
  if (URL.canParse(address) && /^https?:\/\/[^/]/i.test(address)) return address
  throw new DeployError(
    'bad-input',
    `The environment variable ${name} is not the URL of an HTTP proxy. Expected one such as http://proxy.example:3128.`
  )
}

/** As for the runner, a host includes all its subdomains; for Node only with a leading dot. */
function readExceptions(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const hosts = (valueOf(env, 'NO_PROXY') ?? '').split(',').map(host => host.trim().toLowerCase())
  return hosts
    .filter(host => host !== '')
    .flatMap(host => (/^[a-z0-9]/.test(host) && !/^[\d.]+(?::\d+)?$/.test(host) ? [host, `.${host}`] : [host]))
}

function valueOf(env: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return [env[name.toLowerCase()], env[name]]
    .map(value => value?.trim())
    .find(value => value !== undefined && value !== '')
}
