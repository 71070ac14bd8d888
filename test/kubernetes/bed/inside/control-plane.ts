import { generateKeyPairSync } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { apiClient, type ApiAccess, type ApiClient } from '../api-client.js'
import { kubeconfigText } from '../kubeconfig.js'
import { certificateAuthority, type Certificate } from '../pki.js'
import { programPath } from '../programs.js'
import { startProgram } from './background-program.js'
import { NETWORK, PORTS } from './network.js'

/** What other parts of the bed need of its control plane. */
export interface ControlPlane {
  /** As a member of `system:masters`. */
  readonly admin: ApiAccess
  readonly client: ApiClient
  readonly kubeconfig: string
  readonly kubelet: Certificate
  /** Signs what calls aggregated APIs (https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/). */
  readonly caFile: string
}

const SERVER = `https://127.0.0.1:${PORTS.apiServer}`

/** Starts etcd, the API server with RBAC, the controllers and the scheduler, each as the real program. */
export async function startControlPlane(folder: string): Promise<ControlPlane> {
  const pki = join(folder, 'pki')
  await mkdir(pki, { recursive: true })
  const authority = await certificateAuthority(pki)
  const names = ['localhost', 'kubernetes', 'kubernetes.default', 'kubernetes.default.svc'].map(name => `DNS:${name}`)
  const [server, kubelet, admin] = await Promise.all([
    authority.server('kube-apiserver', [...names, 'IP:127.0.0.1', `IP:${NETWORK.controlPlane}`, 'IP:10.96.0.1']),
    authority.server('kubelet', [`IP:${NETWORK.controlPlane}`]),
    authority.user('kubernetes-admin', ['system:masters']),
    writeServiceAccountKeys(pki)
  ])
  const access: ApiAccess = { server: SERVER, caFile: authority.caFile, ...admin }
  const kubeconfig = join(folder, 'inside.kubeconfig')
  await writeFile(kubeconfig, kubeconfigText(access), { mode: 0o600 })
  await startProgram({
    ...{ name: 'etcd', path: programPath('etcd'), folder, args: etcdArguments(folder) },
    isReady: () => answers(`http://127.0.0.1:${PORTS.etcd}/health`)
  })
  const client = apiClient(access)
  await startProgram({
    ...{ name: 'kube-apiserver', path: programPath('kube-apiserver'), folder },
    args: apiServerArguments({ pki, server, admin, caFile: authority.caFile }),
    isReady: async () => (await client.call('GET', '/readyz')).body === 'ok'
  })
  await Promise.all([
    startProgram({
      ...{ name: 'kube-controller-manager', path: programPath('kube-controller-manager'), folder },
      args: controllerArguments({ pki, kubeconfig, caFile: authority.caFile }),
      isReady: async () =>
        (await client.call('GET', '/api/v1/namespaces/default/serviceaccounts/default')).status === 200
    }),
    startProgram({
      ...{ name: 'kube-scheduler', path: programPath('kube-scheduler'), folder },
      args: [
        ...['kubeconfig', 'authentication-kubeconfig', 'authorization-kubeconfig'].map(
          name => `--${name}=${kubeconfig}`
        ),
        ...['--leader-elect=false', '--bind-address=127.0.0.1', `--cert-dir=${join(pki, 'scheduler')}`]
      ],
      // It serves before it has read nodes and Pods: a Pod that waits for it is the same as one that waits for a node.
      isReady: () => Promise.resolve(true)
    })
  ])
  return { admin: access, client, kubeconfig, kubelet, caFile: authority.caFile }
}

async function writeServiceAccountKeys(pki: string): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  await writeFile(join(pki, 'sa.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  await writeFile(join(pki, 'sa.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
}

function etcdArguments(folder: string): string[] {
  const [clients, peers] = [PORTS.etcd, PORTS.etcdPeers].map(port => `http://127.0.0.1:${port}`)
  return [
    ...['--name=bed', `--data-dir=${join(folder, 'etcd')}`, '--log-level=warn'],
    ...[`--listen-client-urls=${clients}`, `--advertise-client-urls=${clients}`],
    ...[`--listen-peer-urls=${peers}`, `--initial-advertise-peer-urls=${peers}`, `--initial-cluster=bed=${peers}`],
    // The cluster ends with its test: nothing needs to survive a loss of power.
    '--unsafe-no-fsync'
  ]
}

interface ServerFiles {
  readonly pki: string
  readonly caFile: string
  readonly server: Certificate
  readonly admin: Certificate
}

function apiServerArguments({ pki, caFile, server, admin }: ServerFiles): string[] {
  return [
    ...[`--etcd-servers=http://127.0.0.1:${PORTS.etcd}`, `--secure-port=${PORTS.apiServer}`],
    // On each address: that of the host is in the endpoints of the Service `kubernetes`, which Pods reach.
    ...['--bind-address=0.0.0.0', `--advertise-address=${NETWORK.controlPlane}`],
    ...[`--tls-cert-file=${server.certFile}`, `--tls-private-key-file=${server.keyFile}`],
    ...[`--client-ca-file=${caFile}`, '--authorization-mode=RBAC', `--cert-dir=${join(pki, 'apiserver')}`],
    ...[`--service-cluster-ip-range=${NETWORK.services}`, '--allow-privileged'],
    '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
    `--service-account-key-file=${join(pki, 'sa.pub')}`,
    `--service-account-signing-key-file=${join(pki, 'sa.key')}`,
    // Logs of Pods are read from the kubelet.
    ...[`--kubelet-client-certificate=${admin.certFile}`, `--kubelet-client-key=${admin.keyFile}`],
    '--kubelet-preferred-address-types=InternalIP',
    // Aggregated APIs: the metrics of Pods.
    ...[`--requestheader-client-ca-file=${caFile}`, '--requestheader-allowed-names=kubernetes-admin'],
    ...['--requestheader-username-headers=X-Remote-User', '--requestheader-group-headers=X-Remote-Group'],
    ...['--requestheader-extra-headers-prefix=X-Remote-Extra-', '--enable-aggregator-routing'],
    ...[`--proxy-client-cert-file=${admin.certFile}`, `--proxy-client-key-file=${admin.keyFile}`],
    // At its end it would wait for open watches.
    '--shutdown-delay-duration=0s'
  ]
}

function controllerArguments({
  pki,
  kubeconfig,
  caFile
}: {
  pki: string
  kubeconfig: string
  caFile: string
}): string[] {
  return [
    ...['kubeconfig', 'authentication-kubeconfig', 'authorization-kubeconfig'].map(name => `--${name}=${kubeconfig}`),
    ...[
      '--leader-elect=false',
      '--bind-address=127.0.0.1',
      `--cert-dir=${join(pki, 'controllers')}`,
      '--controllers=*'
    ],
    ...[`--service-account-private-key-file=${join(pki, 'sa.key')}`, `--root-ca-file=${caFile}`],
    // The default of 15 s is made for clusters of thousands of Pods.
    '--horizontal-pod-autoscaler-sync-period=2s'
  ]
}

function answers(url: string): Promise<boolean> {
  return new Promise(resolve => {
    get(url, response => {
      response.resume()
      resolve(response.statusCode === 200)
    }).on('error', () => resolve(false))
  })
}
