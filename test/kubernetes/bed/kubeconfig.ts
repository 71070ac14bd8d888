import { readFileSync } from 'node:fs'
import type { ApiAccess } from './api-client.js'

/** A kubeconfig with one context, and all certificates in it. */
export function kubeconfigText(access: ApiAccess, namespace = 'default'): string {
  const data = (path: string) => readFileSync(path).toString('base64')
  const user = {
    ...(access.certFile === undefined ? {} : { 'client-certificate-data': data(access.certFile) }),
    ...(access.keyFile === undefined ? {} : { 'client-key-data': data(access.keyFile) }),
    ...(access.token === undefined ? {} : { token: access.token })
  }
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'bed', cluster: { server: access.server, 'certificate-authority-data': data(access.caFile) } }],
    users: [{ name: 'user', user }],
    contexts: [{ name: 'bed', context: { cluster: 'bed', user: 'user', namespace } }],
    'current-context': 'bed'
  }
  return `${JSON.stringify(config, undefined, 2)}\n`
}
