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
export const CELLS: readonly UnreadableCell[] = SCENES.flatMap(scene =>
  WAYS.flatMap(way => READS.flatMap(calls => KINDS.map(kind => ({ scene, way, calls, kind }))))
)
