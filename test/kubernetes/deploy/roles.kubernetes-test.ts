import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  cronJobRules,
  migrationRules,
  roleRules,
  type RoleRule,
  type RolloutKind
} from '../../../src/targets/kubernetes/domain/access/role-rules.js'
import { startBundle } from '../../bundle/run-bundle.js'
import { addDeployer } from './add-deployer.js'
import { openShop, type Shop } from './shop.js'
import { autoscalerOf, cronJobOf, grpcRouteOf, workloadOf } from './shop-objects.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(async () => await shop.close())

/** One verb on one resource. */
interface Permission {
  readonly resource: string
  readonly verb: string
}

const AT_ONCE = 6

const permissionsOf = (rules: readonly RoleRule[]): readonly Permission[] =>
  rules.flatMap(({ resources, verbs }) => resources.flatMap(resource => verbs.map(verb => ({ resource, verb }))))

/** The rules without one permission: each resource has a rule of its own. */
const without = (rules: readonly RoleRule[], { resource, verb }: Permission) =>
  rules
    .flatMap(rule => rule.resources.map(each => ({ ...rule, resources: [each] })))
    .map(rule => ({ ...rule, verbs: rule.verbs.filter(each => !rule.resources.includes(resource) || each !== verb) }))
    .filter(({ verbs }) => verbs.length > 0)

/** What a deployment is asked for beside its images. */
const MORE = {
  'cron-jobs': (name: string) => ({ 'cron-jobs': `${name}-reports` }),
  migrations: () => ({ 'migrate-command': 'true' })
}

/** Images of a release, and what the reason of its failure tells where the Role lets it be read. */
const RELEASES = {
  good: { env: {}, told: undefined },
  crashing: { env: { FAIL_AT_START: '1' }, told: 'Last log line: DATABASE_URL' },
  unready: { env: { HEALTH: 'fail' }, told: 'Readiness probe failed: HTTP probe failed with statuscode: 503' }
} as const
type Release = keyof typeof RELEASES

/** What is only read for reasons. */
const EXPLAINS: Readonly<Record<string, Release>> = { 'pods/log': 'crashing', events: 'unready' }

/** Workloads other than a Deployment, which are only updated in place. */
const OTHERS: Readonly<Record<string, 'StatefulSet' | 'DaemonSet'>> = {
  statefulsets: 'StatefulSet',
  daemonsets: 'DaemonSet'
}

/** Opens what a deployment with these rules changes: routes of each kind, and an autoscaler. Returns the workload. */
async function open(kind: RolloutKind, name: string, { image, resource }: { image: string; resource: string }) {
  const other = OTHERS[resource]
  if (other !== undefined) {
    await shop.cluster.apply(workloadOf(other, { name, image }), 'shop')
    return `${other}/${name}`
  }
  const hasRoutes = kind === 'gateway-api' || kind === 'istio'
  await shop.open(name, { image, ...(hasRoutes ? { host: `${name}.test`, by: kind } : {}) })
  if (kind === 'gateway-api') await shop.cluster.apply(grpcRouteOf(name, `grpc-${name}.test`), 'shop')
  if (kind !== 'rolling') await shop.cluster.apply(autoscalerOf(name), 'shop')
  return name
}

interface Deployed {
  readonly rules: readonly object[]
  readonly release: Release
  /** Of a workload that is no Deployment, its resource. */
  readonly resource?: string
  readonly more?: Readonly<Record<string, string>>
}

async function deploy(kind: RolloutKind, name: string, { rules, release, resource = '', more = {} }: Deployed) {
  const [before, image] = [shop.addImage('v1'), shop.addImage(`v2-${release}`, RELEASES[release].env)]
  const workload = await open(kind, name, { image: before, resource })
  const shifted = { strategy: 'blue-green', traffic: kind, gates: 'targets:', bake: '1s', drain: '1s' }
  const step = await startBundle('deploy-kubernetes', {
    inputs: {
      ...{ kubeconfig: await addDeployer(shop, name, rules), namespace: 'shop', workload, images: `web=${image}` },
      ...(kind === 'rolling' ? {} : shifted),
      'ready-within': release === 'unready' ? '15s' : '60s',
      ...more
    }
  })
  const { outputs } = await step.ended
  return { verdict: outputs.verdict, reason: outputs.reason ?? '' }
}

/** Whether a deployment of its kind does not succeed, leaves something behind, or explains less, without this permission. */
async function isNeeded(kind: RolloutKind, permission: Permission, name: string): Promise<boolean> {
  const release = EXPLAINS[permission.resource] ?? 'good'
  const { resource } = permission
  const { verdict, reason } = await deploy(kind, name, {
    ...{ rules: without(roleRules(kind), permission), release, resource }
  })
  const { told } = RELEASES[release]
  if (told !== undefined) return verdict === 'rolled-back' && !reason.includes(told)
  return verdict !== 'succeeded' || (await shop.leftovers(name)).length > 0
}

it('a permission that is missing is named before anything is changed', async () => {
  const rules = without(roleRules('gateway-api'), { resource: 'deployments', verb: 'delete' })
  const { verdict, reason } = await deploy('gateway-api', 'named', { rules, release: 'good' })
  expect(verdict).toBe('failed')
  expect(reason).toContain('The credentials may not delete deployments in namespace shop. Add the rule to their Role.')
  expect(await shop.leftovers('named')).toEqual([])
})

describe('where the cluster does not list what a user may do', () => {
  beforeAll(async () => {
    const bindings = '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings'
    await shop.bed.client.send('DELETE', `${bindings}/system:basic-user`)
  })

  it.each(['gateway-api', 'istio', 'service-selector', 'rolling'] as const)(
    'each permission of the Role for %s is needed, and all of them are enough',
    async kind => {
      const rules = roleRules(kind)
      const resources = kind === 'rolling' ? ['deployments', ...Object.keys(OTHERS)] : ['deployments']
      for (const resource of resources) {
        const { verdict } = await deploy(kind, `all-${resource}-${kind}`, { rules, release: 'good', resource })
        expect(verdict).toBe('succeeded')
      }
      for (const release of ['crashing', 'unready'] as const) {
        const { verdict, reason } = await deploy(kind, `${release}-${kind}`, { rules, release })
        expect(verdict).toBe('rolled-back')
        expect(reason).toContain(RELEASES[release].told)
      }
      const left = [...permissionsOf(rules).entries()]
      const needless: Permission[] = []
      const work = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
          const [index, permission] = next
          if (!(await isNeeded(kind, permission, `no-${index}-${kind}`))) needless.push(permission)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      expect(needless).toEqual([])
    }
  )

  it.each([
    ['cron-jobs', cronJobRules(['any'])],
    ['migrations', migrationRules({})]
  ] as const)(
    'each permission of the additional Role for %s is needed, and all of them are enough',
    async (role, own) => {
      const rules = [...roleRules('rolling'), ...own]
      const more = (name: string) => MORE[role](name)
      const play = async (name: string, played: readonly RoleRule[]) => {
        if (role === 'cron-jobs') await shop.cluster.apply(cronJobOf(`${name}-reports`, shop.addImage('v1')), 'shop')
        return deploy('rolling', name, { rules: played, release: 'good', more: more(name) })
      }
      expect(await play(`all-${role}`, rules)).toMatchObject({ verdict: 'succeeded' })
      for (const [index, permission] of permissionsOf(own).entries()) {
        const { verdict } = await play(`no-${index}-${role}`, without(rules, permission))
        expect([permission, verdict]).not.toEqual([permission, 'succeeded'])
      }
    }
  )
})
