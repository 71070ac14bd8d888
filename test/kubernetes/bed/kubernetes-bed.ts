import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiClient, type ApiAccess, type ApiClient } from './api-client.js'
import type { BedOptions } from './bed-options.js'
import { imageStore, type ImageProgram } from './kubelet/image-store.js'
import { openForwards } from './forwards.js'
import { kubeconfigText } from './kubeconfig.js'
import { certificateAuthority } from './pki.js'
import { PROGRAMS } from './programs.js'
import { toldUsages, type ToldUsage } from './kubelet/pod-usage.js'
import { PORTS } from './inside/network.js'
import { GATEWAY } from './mesh/gateway-objects.js'
import type { BedReport } from './inside/main.js'

/** A Kubernetes cluster of real parts in a network of its own, with Pods as processes. */
export interface KubernetesBed {
  readonly folder: string
  /** Of a member of `system:masters`, as seen from this machine. */
  readonly admin: ApiAccess
  readonly client: ApiClient
  /** A file for `KUBECONFIG`. */
  readonly kubeconfig: string
  /** The start of a command line that runs a program inside the network of the bed, where Pods have addresses. */
  readonly inside: readonly string[]
  /** A port of 127.0.0.1 whose connections go to this address inside. */
  forward(host: string, port: number): Promise<number>
  /** A port of 127.0.0.1 that leads to the gateway, where Gateways listen on port 80. */
  gatewayPort(): Promise<number>
  /** Lets a user in who may do nothing yet, and writes a kubeconfig for it. */
  addUser(
    name: string,
    groups?: readonly string[]
  ): Promise<{ readonly access: ApiAccess; readonly kubeconfig: string }>
  /** Adds an image to the only registry that its nodes know, or moves its tag. Returns its digest. */
  addImage(reference: string, program: ImageProgram): string
  /** From now on, containers of these Pods are said to use so much processor time, instead of what they use. */
  setUsage(usage: ToldUsage): void
  /** The end of a log of a part: `kube-apiserver`, `kubelet` … */
  log(part: string): string
  /** Kills everything at once and removes the folder. */
  stop(): Promise<void>
}

/** Starts a bed. It also ends with the process that started it, however that ends. */
export async function startKubernetesBed(options: BedOptions = {}): Promise<KubernetesBed> {
  const folder = await mkdtemp(join(tmpdir(), 'kubernetes-bed-'))
  const child = startInside(folder, options)
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const report = await reportOf(child, folder)
    const inside = ['nsenter', `--net=/proc/${await firstChildOf(child)}/ns/net`, '--']
    const forwards = openForwards(inside)
    const server = `https://127.0.0.1:${await forwards.to('127.0.0.1', PORTS.apiServer)}`
    const write = async (name: string, access: ApiAccess) => {
      const path = join(folder, `${name}.kubeconfig`)
      await writeFile(path, kubeconfigText(access), { mode: 0o600 })
      return path
    }
    const admin = { ...report.admin, server }
    const client = apiClient(admin)
    return {
      ...{ folder, admin, client, inside },
      kubeconfig: await write('admin', admin),
      forward: (host, port) => forwards.to(host, port),
      async gatewayPort() {
        const path = `/api/v1/namespaces/${GATEWAY.namespace}/pods`
        const { items } = await client.send<{ items: { status: { podIP: string } }[] }>('GET', path)
        return await forwards.to(items[0]?.status.podIP ?? '', GATEWAY.port)
      },
      async addUser(name, groups = []) {
        const authority = await certificateAuthority(join(folder, 'pki'))
        const access = { server, caFile: authority.caFile, ...(await authority.user(name, groups)) }
        return { access, kubeconfig: await write(`user-${name.replaceAll(/[^\w.-]/g, '-')}`, access) }
      },
      addImage: imageStore(folder).add,
      setUsage: toldUsages(folder).tell,
      log: part => readFileSync(join(folder, `${part}.log`), 'utf8'),
      async stop() {
        client.close()
        forwards.close()
        await end()
      }
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** A process namespace of its own: with its first process, the kernel ends all others. */
function startInside(folder: string, options: BedOptions): ChildProcess {
  const log = openSync(join(folder, 'bed.log'), 'a')
  const main = fileURLToPath(import.meta.resolve('./inside/main.js'))
  const namespaces = ['--net', '--mount', '--pid', '--fork', '--mount-proc', '--kill-child']
  const child = spawn('unshare', [...namespaces, process.execPath, main, folder, JSON.stringify(options)], {
    stdio: ['ignore', log, log, 'ipc'],
    env: { PATH: process.env.PATH, HOME: folder, DEPLOY_KIT_KUBERNETES: PROGRAMS },
    // Ctrl+C of a terminal reaches the starter only, which ends it in order.
    detached: true
  })
  closeSync(log)
  return child
}

async function reportOf(child: ChildProcess, folder: string): Promise<BedReport> {
  const ended = once(child, 'exit').then(async () => {
    throw new Error(`The bed does not start: ${(await readFile(join(folder, 'bed.log'), 'utf8')).slice(-4000)}`)
  })
  const [report] = (await Promise.race([once(child, 'message'), ended])) as [BedReport]
  ended.catch(() => undefined)
  return report
}

/** `unshare` forks the process that is inside of the new namespaces. */
async function firstChildOf(child: ChildProcess): Promise<string> {
  const text = await readFile(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
  return text.trim()
}
