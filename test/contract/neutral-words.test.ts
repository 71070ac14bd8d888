import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Folders that name no platform. */
const NEUTRAL = [
  ...['rollout', 'gate', 'report', 'notice', 'delivery'].map(folder => `src/domain/${folder}/`),
  ...['src/use-cases/', 'src/ports/', 'src/render/', 'src/targets/stepped/']
]
/** What an image is built with and where it is stored is no platform that it runs on. */
const OF_IMAGES = ['src/use-cases/image-build/', 'src/ports/images/']
/** The only place for what a record has about a rollout on ECS and on no other platform. */
const PLACE_OF_ECS = 'src/domain/rollout/ecs-record.ts'
/** They have a member of that name, and nothing else of it. */
const WITH_A_MEMBER = [
  ...['result', 'rollout-record', 'rollout-identity'].map(name => `src/domain/rollout/${name}.ts`),
  'src/domain/delivery/deployment-payload.test.ts'
]

const WORDS = [
  ...['ecs', 'fargate', 'albs?', 'elbs?', 'load ?balancers?', 'arns?', 'task ?definitions?', 'target ?groups?'],
  ...['clusters?', 'cloud ?watch', 'code ?deploy', 'in the console'],
  ...['compose', 'nginx', 'haproxy', 'caddy', 'traefik', 'systemd', 'kubernetes', 'pods?', 'istio', 'azure']
]
const WORDS_EXCEPT_OF_IMAGES = ['aws', 'amazon', 'docker', 'ssh']

/** The words of one platform in a text, also where they are parts of a name: `taskDefinitionArn`, `ECSService`, `CLUSTER_NAME`. */
function platformWords(
  text: string,
  words: readonly string[] = [...WORDS, ...WORDS_EXCEPT_OF_IMAGES]
): readonly string[] {
  const apart = text.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_-]+/g, ' ')
  return apart.match(new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi')) ?? []
}

/** Words that a file must not have. The member `ecs`, its type and the path of that are not counted where there is one. */
function strayWords(file: string, text: string): readonly string[] {
  if (file === PLACE_OF_ECS) return []
  const rest = WITH_A_MEMBER.includes(file)
    ? text.replace(/\becs\b|\b(?:to|read)?Ecs(?:Record|Result)\b|ecs-record/g, '')
    : text
  return platformWords(rest, OF_IMAGES.some(folder => file.startsWith(folder)) ? WORDS : undefined)
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8'
})
  .split('\n')
  .filter(file => NEUTRAL.some(folder => file.startsWith(folder)) && file.endsWith('.ts'))

describe('the neutral folders', () => {
  it('name nothing of one platform', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(files.filter(file => strayWords(file, `${file}\n${readFileSync(file, 'utf8')}`).length > 0)).toEqual([])
  })

  it('keep what is ECS’s own in one place', () => {
    expect(platformWords(readFileSync(PLACE_OF_ECS, 'utf8'))).toContain('cluster')
  })
})

/** The text of a schema outside its members `ecs` and what sources of metrics are by their vendor, references to them, and examples that begin with the name of a platform. */
function neutralText(schema: unknown): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    ['ecs', 'sourceKinds'].includes(key) ? undefined : value
  ).replace(/\bon (?:ECS|Docker Compose) [^".;]*|#\/definitions\/ecs\//g, '')
}

describe('the schemas', () => {
  it.each(['result', 'deployment-payload', 'notification', 'gates'])(
    'name no platform in %s but in a member of its own',
    name => {
      const schema = JSON.parse(readFileSync(`schemas/${name}.v1.json`, 'utf8')) as object
      expect(platformWords(neutralText(schema))).toEqual([])
    }
  )

  it.each(['deployment-payload', 'notification'])(
    'describe a revision and what is of ECS in %s as the result does',
    name => {
      const defsOf = (schema: string) =>
        (JSON.parse(readFileSync(`schemas/${schema}.v1.json`, 'utf8')) as { $defs: Readonly<Record<string, unknown>> })
          .$defs
      const shared = ({ revision, ecs, verdict }: Readonly<Record<string, unknown>>) => ({ revision, ecs, verdict })
      expect(shared(defsOf(name))).toEqual(shared(defsOf('result')))
      expect(defsOf('result')).toMatchObject({ revision: {}, ecs: {}, verdict: {} })
    }
  )

  it('are seen to, member by member', () => {
    const schema = { description: 'On ECS', properties: { cluster: {}, ecs: { properties: { cluster: {} } } } }
    expect(platformWords(neutralText(schema))).toEqual(['ECS', 'cluster'])
  })
})

describe('words of one platform', () => {
  it.each([
    ['const taskDefinitionArn = 1', ['task Definition', 'Arn']],
    ["fact('Cluster', cluster)", ['Cluster', 'cluster']],
    ['// As CloudWatch has it', ['Cloud Watch']],
    ["'target-group', TargetGroups, an ALB", ['target group', 'Target Groups', 'ALB']],
    ['const ECSService = CLUSTER_NAME', ['ECS', 'CLUSTER']],
    ['// The containers of nginx, by Docker Compose', ['nginx', 'Docker', 'Compose']],
    ['// A pod on Kubernetes, or SSH', ['pod', 'Kubernetes', 'SSH']],
    ['`Check the service in the console.`', ['in the console']],
    ['`ECS reported`', ['ECS']]
  ])('are found in %s', (line, words) => {
    expect(platformWords(line)).toEqual(words)
    expect(strayWords('src/render/page/x.ts', line)).toEqual(words)
  })

  it('are not found inside other words', () => {
    expect(platformWords('const learns = specs.clustering(warning, balbs, targetGrouped)')).toEqual([])
  })

  it('are found beside the member, too', () => {
    const [file = ''] = WITH_A_MEMBER
    expect(strayWords(file, 'readonly ecs?: EcsRecord')).toEqual([])
    expect(strayWords(file, 'readonly ecs?: { readonly cluster: string }')).toEqual(['cluster'])
    expect(strayWords('src/use-cases/x.ts', 'readonly ecs?: EcsRecord')).toEqual(['ecs', 'Ecs'])
  })
})
