import { badInput } from '../../../../domain/errors.js'
import { parseYaml } from '../../../../domain/document/parse-yaml.js'
import { listAt, memberAt, objectAt, textAt, type KubeObject } from '../cluster/kube-object.js'
import type { ClusterAccess, ClusterIdentity, ConfiguredBytes } from './cluster-access.js'
import { readExecPlugin } from './exec-plugin.js'

const INPUT = 'kubeconfig'

/** What is read beside the text. */
export interface KubeconfigOptions {
  /** Undefined: `current-context`. */
  readonly context: string | undefined
  /** `insecure-skip-tls-verify` is refused unless the user says so in an input of its own. */
  readonly allowsInsecure: boolean
}

/**
 * Reads one context of a kubeconfig (https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/). Throws `bad-input`, without a value of
 * the file. Paths are absolute: the text comes from a secret, and is in no folder.
 */
export function parseKubeconfig(text: string, { context, allowsInsecure }: KubeconfigOptions): ClusterAccess {
  const config = objectAt(parseYaml(text, { kind: 'input', input: INPUT }).value)
  const name = context ?? textAt(config, 'current-context')
  if (name === undefined || name === '') throw badInput(INPUT, 'it has no current-context. Set the input context.')
  const chosen = find(config, { list: 'contexts', member: 'context', name })
  const cluster = find(config, { list: 'clusters', member: 'cluster', name: textAt(chosen, 'cluster') ?? '' })
  const isInsecure = memberAt(cluster, 'insecure-skip-tls-verify') === true
  if (isInsecure && !allowsInsecure)
    throw badInput(INPUT, 'insecure-skip-tls-verify is set. Add certificate-authority-data, or set allow-insecure-tls.')
  if (textAt(cluster, 'proxy-url') !== undefined)
    throw badInput(INPUT, 'proxy-url is not supported. Set the environment variable HTTPS_PROXY.')
  const user = textAt(chosen, 'user')
  return {
    server: readServer(textAt(cluster, 'server') ?? ''),
    authority: readBytes(cluster, 'certificate-authority'),
    serverName: textAt(cluster, 'tls-server-name'),
    isInsecure,
    identity:
      user === undefined || user === ''
        ? { kind: 'anonymous' }
        : readIdentity(find(config, { list: 'users', member: 'user', name: user })),
    namespace: textAt(chosen, 'namespace')
  }
}

interface Entry {
  readonly list: string
  readonly member: string
  readonly name: string
}

function find(config: KubeObject, { list, member, name }: Entry): KubeObject {
  const found = listAt(config, list).find(each => textAt(each, 'name') === name)
  if (found === undefined)
    throw badInput(INPUT, `${list} has no entry of the name that the context gives. Add it, or use another context.`)
  return objectAt(found, member)
}

function readServer(text: string): URL {
  const server = URL.canParse(text) ? new URL(text) : undefined
  if (server?.protocol !== 'https:')
    throw badInput(INPUT, 'the server of the cluster is not an https:// address. Credentials are sent over TLS only.')
  return server
}

function readIdentity(user: KubeObject): ClusterIdentity {
  if (memberAt(user, 'auth-provider') !== undefined)
    throw badInput(INPUT, 'auth-provider was removed from Kubernetes. Use an exec plugin.')
  if (textAt(user, 'username') !== undefined)
    throw badInput(INPUT, 'username and password were removed from Kubernetes. Use a token.')
  if (memberAt(user, 'exec') !== undefined)
    return { kind: 'exec', plugin: readExecPlugin(objectAt(user, 'exec'), INPUT) }
  // A file wins over a token, as in client-go.
  const path = textAt(user, 'tokenFile')
  if (path !== undefined && path !== '') return { kind: 'token-file', path: absolute(path) }
  const token = textAt(user, 'token')
  if (token !== undefined && token !== '') return { kind: 'token', token }
  const certificate = readBytes(user, 'client-certificate')
  const key = readBytes(user, 'client-key')
  if (certificate === undefined && key === undefined) return { kind: 'anonymous' }
  if (certificate === undefined || key === undefined)
    throw badInput(INPUT, 'client-certificate and client-key must be set together. Add the missing one.')
  return { kind: 'certificate', certificate, key }
}

/** `<name>-data` wins over the file `<name>`. */
function readBytes(object: KubeObject, name: string): ConfiguredBytes | undefined {
  const base64 = textAt(object, `${name}-data`)
  if (base64 !== undefined && base64 !== '') return { kind: 'data', base64 }
  const path = textAt(object, name)
  return path === undefined || path === '' ? undefined : { kind: 'file', path: absolute(path) }
}

function absolute(path: string): string {
  if (!path.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(path))
    throw badInput(INPUT, 'it names a file with a relative path. Use an absolute path, or the -data form.')
  return path
}
