import { PLAYS_WHOLE_TABLES } from '../whole-tables.js'

const KINDS = ['denied', 'throttled', 'answered with 500', 'never answered'] as const

/** The calls that a rollback reads with, and two of which one replaces the other. */
const READS: readonly (readonly string[])[] = [
  ['ecs:DescribeServices'],
  ['ecs:DescribeTaskDefinition'],
  ['ecs:DescribeServiceDeployments'],
  ['ecs:ListServiceDeployments'],
  ['ecs:DescribeServiceRevisions'],
  ['ecs:DescribeServiceDeployments', 'ecs:ListServiceDeployments'],
  ['ecs:ListTasks', 'ecs:DescribeTasks']
]

/** How api:2 came to be deployed. */
const SCENES = [
  'a rolling update',
  'a canary, which left the alternate group',
  'the strategy BLUE_GREEN of the service',
  'a canary whose run was lost at 20%',
  'a canary whose run was lost at its end'
] as const
const WAYS = ['rolling', 'canary', 'blue-green'] as const

/** One rollback during which calls fail from its first to its last second. */
export interface UnreadableCell {
  readonly scene: (typeof SCENES)[number]
  readonly way: (typeof WAYS)[number]
  readonly calls: readonly string[]
  readonly kind: (typeof KINDS)[number]
}

/** All combinations. */
const CELLS: readonly UnreadableCell[] = SCENES.flatMap(scene =>
  WAYS.flatMap(way => READS.flatMap(calls => KINDS.map(kind => ({ scene, way, calls, kind }))))
)

/** The cells in which the calls are denied. */
export const DENIED: readonly UnreadableCell[] = CELLS.filter(({ kind }) => kind === 'denied')

const PASSING = CELLS.filter(({ kind }) => kind !== 'denied')
const PASSING_KINDS = KINDS.length - 1

/** The other cells: every scene with every way and call, each with one of the kinds in turn, or with all. */
export const UNREADABLE: readonly UnreadableCell[] = PASSING.filter(
  ({ scene, way, calls, kind }) =>
    PLAYS_WHOLE_TABLES ||
    (SCENES.indexOf(scene) + WAYS.indexOf(way) + READS.indexOf(calls)) % PASSING_KINDS === KINDS.indexOf(kind) - 1
)
