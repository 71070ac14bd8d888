import { existsSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where test/kubernetes/need-kubernetes puts the programs of each set of versions. */
export const PROGRAMS = process.env.DEPLOY_KIT_KUBERNETES ?? join(homedir(), '.cache/deploy-kit/kubernetes')

export type Program =
  | 'etcd'
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'kube-scheduler'
  | 'pilot-discovery'
  | 'envoy'

/** The pinned versions of each group of programs. */
const PINS = resolve('test/kubernetes/programs')
const GROUP: Readonly<Record<Program, string>> = {
  etcd: 'etcd',
  'kube-apiserver': 'kubernetes',
  'kube-controller-manager': 'kubernetes',
  'kube-scheduler': 'kubernetes',
  'pilot-discovery': 'istio',
  envoy: 'envoy'
}

/** The path of a program, of exactly the pinned versions. Throws where it was not built. */
export function programPath(program: Program): string {
  const path = join(programFolder(GROUP[program]), program)
  if (!existsSync(path)) throw new Error(`${program} is missing. Run test/kubernetes/need-kubernetes.`)
  return path
}

/** Definitions of the custom resources of Gateway API and Istio, which come with Istio's modules. */
export function resourceDefinitions(): readonly string[] {
  return ['gateway-api.yaml', 'istio.yaml'].map(name => join(programFolder('istio'), name))
}

/** The same key as `key` of test/kubernetes/need-kubernetes. */
function programFolder(group: string): string {
  const hash = createHash('sha256')
  for (const name of ['go.mod', 'go.sum', 'tools.go', 'requirements.txt']) {
    const path = join(PINS, group, name)
    if (existsSync(path)) hash.update(readFileSync(path))
  }
  return join(PROGRAMS, `${group}-${hash.digest('hex').slice(0, 16)}`)
}
