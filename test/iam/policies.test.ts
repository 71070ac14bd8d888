import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openTokenEndpoint, type TokenEndpoint } from '../bundle/token-endpoint.js'
import { takeTurns } from '../rollout/play-cases.js'
import { openRolloutStage, type RolloutStage } from '../rollout/rollout-stage.js'
import { ABUSES, BEYOND_READING } from './abuses.js'
import { deciderOf } from './decide.js'
import { DOCUMENTED_POLICIES, documentedStatements } from './documented-policies.js'
import { playScene, SUBJECT, type PlayedScene } from './play-scene.js'
import { loosen, restrictionsOf, withoutParts, withoutStatements } from './policy-removals.js'
import { SCENES } from './scenes.js'

/** Scenes that run concurrently. */
const AT_ONCE = 3

let stage: RolloutStage
let tokens: TokenEndpoint
const played = new Map<string, Promise<PlayedScene>>()

beforeAll(async () => {
  ;[stage, tokens] = await Promise.all([openRolloutStage({ rate: 15 }), openTokenEndpoint(SUBJECT)])
  const inTurn = takeTurns(AT_ONCE)
  for (const scene of SCENES) {
    const playing = inTurn(() => playScene(scene, { stage, tokens }))
    playing.catch(() => undefined)
    played.set(scene.name, playing)
  }
})
afterAll(async () => {
  await Promise.allSettled(played.values())
  await tokens.close()
  await stage.stop()
}, 900_000)

async function scene(name: string): Promise<PlayedScene> {
  const found = await played.get(name)
  if (found === undefined) throw new Error(`There is no scene ${name}.`)
  return found
}

const scenesOf = (policy: string) => SCENES.filter(each => each.policy === policy).map(({ name }) => name)

/** A scene that each statement is there for: without the statement it is refused something. `push` is played in test/image-build. */
const SCENE_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deploy: {
    ReadService: 'rolling',
    ReadTasks: 'rolling-fails',
    ReadAccount: 'canary',
    ReadLogs: 'rolling-fails',
    FindImages: 'image-missing',
    ReadCacheRules: 'image-missing',
    Register: 'rolling',
    TagRevisions: 'rolling',
    RememberConfiguration: 'canary',
    Deploy: 'rollback',
    ControlDeployments: 'blue-green',
    RunTasks: 'run-task',
    StopTasks: 'run-task',
    PassTaskRoles: 'rolling',
    PassLoadBalancerRole: 'canary'
  },
  plan: {
    ReadService: 'source-of-a-promotion',
    ReadAccount: 'plan-canary',
    FindImages: 'plan-image-missing',
    ReadCacheRules: 'plan-image-missing'
  },
  'judge-window': { ReadDeployment: 'replay', ReadMetrics: 'replay' },
  doctor: { ReadService: 'doctor', ReadTasks: 'doctor', ReadAccount: 'doctor', SimulatePermissions: 'doctor' }
}

describe('with the documented policy alone', () => {
  it.each(SCENES)('$name ends as expected, and nothing is denied', async ({ name, ends }) => {
    const found = await scene(name)
    const refused = found.requested.filter(({ isAllowed }) => !isAllowed).map(({ request }) => request)
    expect({ ends: found.ends, refused }).toEqual({ ends, refused: [] })
    expect(found.requested.length).toBeGreaterThan(2)
  })
})

describe.each(['deploy', 'plan', 'doctor', 'judge-window'] as const)('docs/iam/%s.json', policy => {
  const statements = documentedStatements(policy)
  const rows = Object.entries(SCENE_OF[policy] ?? {})

  it('has a scene for each statement', () => {
    expect(rows.map(([sid]) => sid)).toEqual(statements.map(({ Sid }) => Sid))
  })

  it.each(rows)('is refused something without %s in the scene %s', async (sid, name) => {
    const { statements: own, requested } = await scene(name)
    const without = withoutStatements(own).find(({ what }) => what === sid)
    const isAllowed = deciderOf(without?.statements ?? [])
    expect(requested.filter(({ request }) => !isAllowed(request))).not.toEqual([])
  })

  it('has no action and no resource that every scene can do without', async () => {
    const scenes = await Promise.all(scenesOf(policy).map(scene))
    const needed = new Set<string>()
    const removals = withoutParts(statements).map(({ what }) => what)
    for (const { statements: own, requested } of scenes) {
      withoutParts(own).forEach((removal, index) => {
        const isAllowed = deciderOf(removal.statements)
        if (requested.some(({ request }) => !isAllowed(request))) needed.add(removals[index] ?? '')
      })
    }
    expect(removals.filter(what => !needed.has(what))).toEqual([])
  })
})

describe.each(DOCUMENTED_POLICIES)('docs/iam/%s.json', policy => {
  const statements = documentedStatements(policy)
  const abuses = ABUSES.filter(({ policies }) => policies.includes(policy))

  it('has an abuse for everything that restricts a statement', () => {
    const named = new Set(abuses.map(({ sid, restriction }) => `${sid} ${restriction}`))
    const restricting = statements.flatMap(statement =>
      restrictionsOf(statement).map(restriction => `${statement.Sid} ${restriction}`)
    )
    expect([...named].sort()).toEqual(restricting.sort())
  })

  it.each(abuses.map(abuse => [abuse.name, abuse.sid, abuse.restriction, abuse] as const))(
    'does not allow to %s (statement %s without %s)',
    (_, sid, restriction, { requests }) => {
      expect(requests.every(deciderOf(statements))).toBe(false)
      expect(requests.filter(request => !deciderOf(loosen(statements, sid, restriction))(request))).toEqual([])
    }
  )
})

describe.each(['plan', 'doctor', 'judge-window'] as const)(
  'docs/iam/%s.json, by which nothing can be changed,',
  policy => {
    it.each(Object.entries(BEYOND_READING))('does not allow to %s', (_, requests) => {
      expect(requests.some(deciderOf(documentedStatements(policy)))).toBe(false)
    })
  }
)
