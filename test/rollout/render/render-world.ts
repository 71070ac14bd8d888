import { startClock } from '../../../local/aws/clock.js'
import { startHttpLoad, type Traffic } from '../../../local/demo/http-load.js'
import type { RunningAction } from '../../../local/runner/run-action.js'
import { processInstances } from '../../../local/services/render/process-instances.js'
import { renderPlatform } from '../../../local/services/render/render-platform.js'
import { RENDER_KEY, startRenderService } from '../../../local/services/render/render-service.js'
import type { DeployedRevision, StoredService } from '../../../local/services/render/render-state.js'
import { startBundle } from '../../bundle/run-bundle.js'

/** What a commit is, by its first digit. */
export const COMMITS = { stable: '1', good: '2', failing: '3', 'never-healthy': '4', next: '5' } as const
export type Commit = keyof typeof COMMITS
export const shaOf = (commit: Commit) => COMMITS[commit].repeat(40)

function commitOf(revision: DeployedRevision, named: ReadonlyMap<string, Commit>): Commit {
  const sha = 'commit' in revision ? revision.commit : ''
  return named.get(sha) ?? (Object.keys(COMMITS) as Commit[]).find(commit => COMMITS[commit] === sha[0]) ?? 'stable'
}

/** `failing`: healthy by the check of Render, and every other answer is an error. */
function environmentOf(commit: Commit): Readonly<Record<string, string>> {
  const behavior = { failing: { ERROR_PERCENT: '100' }, 'never-healthy': { HEALTH: 'fail' } } as const
  return { VERSION: commit, ...(commit in behavior ? behavior[commit as keyof typeof behavior] : {}) }
}

/** A backend of real processes and a static site, behind the API, under the load of users. */
export interface RenderWorld {
  readonly api: StoredService
  readonly site: StoredService
  /** What commits with other names than those of `shaOf` are. */
  readonly named: Map<string, Commit>
  /** The address of the API, without its path, and how a process has the clock of this world. */
  readonly origin: string
  readonly environment: Readonly<Record<string, string>>
  /** Starts the bundle of deploy-render, with these inputs besides those of the place. */
  start(inputs: Readonly<Record<string, string>>): Promise<RunningAction>
  /** Resolves once the newest deploy of the backend has this status. */
  reaches(status: string): Promise<void>
  /** What users of the backend were answered. */
  traffic(): Traffic
  /** The versions that answer at the backend and at the site. */
  live(): Promise<readonly string[]>
  close(): Promise<void>
}

const RATE = 10
const TIMES = { queue: 1, build: 8, preDeploy: 8, check: 8, unhealthy: 60, drain: 20 }
const LOOK_MILLISECONDS = 20

export async function openRenderWorld(
  [apiId, siteId]: readonly [string, string] = ['srv-api', 'srv-web']
): Promise<RenderWorld> {
  const clock = startClock(RATE)
  const named = new Map<string, Commit>()
  const instances = processInstances(revision => environmentOf(commitOf(revision, named)))
  const platform = renderPlatform({ clock, instances, times: TIMES })
  const [apiUrl, siteUrl] = [await instances.open(apiId), await instances.open(siteId)]
  const stable = { commit: shaOf('stable') }
  const both = { autoDeploy: 'no', suspended: false } as const
  const api = platform.add(
    {
      ...{ ...both, id: apiId, name: 'api', type: 'web_service', url: apiUrl },
      ...{ healthCheckPath: '/health', preDeployCommand: 'alembic upgrade head' }
    },
    stable
  )
  const site = platform.add({ ...both, id: siteId, name: 'web', type: 'static_site', url: siteUrl }, stable)
  const service = await startRenderService(platform, { now: () => clock.now() })
  const environment = { AWS_ENDPOINT_URL: service.origin, DEPLOY_KIT_LOCAL_CLOCK: clock.origin }
  const until = async (isReached: () => boolean | Promise<boolean>) => {
    while (!(await isReached())) await new Promise(done => setTimeout(done, LOOK_MILLISECONDS))
  }
  await until(async () => (await fetch(apiUrl)).ok)
  const load = startHttpLoad({ url: apiUrl, perSecond: 20 })
  return {
    api,
    site,
    named,
    origin: service.origin,
    environment,
    start: inputs =>
      startBundle('deploy-render', {
        env: environment,
        inputs: {
          ...{ services: `${apiId}, ${siteId}`, 'api-key': RENDER_KEY, 'api-url': `${service.origin}/v1` },
          ...{ 'health-urls': `${apiId}=${apiUrl}/`, bake: '60s', ...inputs }
        }
      }),
    reaches: status => until(() => api.deploys[0]?.status === status && api.deploys.length > 1),
    traffic: () => load.current(),
    live: () =>
      Promise.all(
        [apiUrl, siteUrl].map(
          async url => ((await (await fetch(`${url}/version`)).json()) as { version: string }).version
        )
      ),
    async close() {
      await load.stop()
      await service.close()
      await instances.close()
    }
  }
}
