import type { Moment } from './process-life.js'

/** What a run was doing, what happened to it there, and what comes next: one row of the table. */
export interface Recovery {
  readonly strategy: FirstStrategy
  readonly stage: Stage
  readonly interruption: Interruption
  readonly next: NextRun
}

export type FirstStrategy = 'rolling' | 'canary' | 'linear' | 'blue-green'

/** A moment of a run: one of its calls, or what ECS shows of its deployment. */
export interface Stage {
  readonly name: string
  readonly at:
    | { readonly kind: 'call'; readonly moment: Moment }
    | { readonly kind: 'deployment'; readonly is: DeploymentState }
  /** The call that answers this stage, for an answer that is lost. */
  readonly answeredBy: string
}

export interface DeploymentState {
  readonly stage?: string
  /** Percent of production traffic, at a pause. */
  readonly pausedAt?: number
  /** How many tasks of the new revision run. */
  readonly running?: number
}

export const INTERRUPTIONS = [
  'killed',
  'killed, with post',
  'cancelled, without post',
  'cancelled, with post',
  'a lost reply',
  'nothing'
] as const
export type Interruption = (typeof INTERRUPTIONS)[number]

export const NEXT_RUNS = [
  'the same again',
  'rolling',
  'rolling, superseding',
  'canary',
  'canary, superseding',
  'blue-green',
  'blue-green, superseding',
  'rollback',
  'resume: promote',
  'resume: abort',
  'doctor'
] as const
/** Next runs with `on-running: refuse`. */
export const REFUSING_RUNS = ['rolling, refusing', 'canary, refusing'] as const
export type NextRun = (typeof NEXT_RUNS)[number] | (typeof REFUSING_RUNS)[number]

const UPDATE = 'ecs:UpdateService'
const ANSWER = 'ecs:ContinueServiceDeployment'
const call = (name: string, action: string, { count, when }: Pick<Moment, 'count' | 'when'>): Stage => ({
  ...{ name, at: { kind: 'call', moment: { action, count, when } }, answeredBy: action }
})
const state = (name: string, is: DeploymentState, answeredBy = ANSWER): Stage => ({
  ...{ name, at: { kind: 'deployment', is }, answeredBy }
})
const paused = (percent: number) => state(`paused at ${percent}%`, { pausedAt: percent })

const BEFORE = call('before the update', UPDATE, { count: 1, when: 'before' })
const SENT = call('when the update is sent', UPDATE, { count: 1, when: 'after' })

function stagesOfShift(steps: readonly number[]): readonly Stage[] {
  return [
    BEFORE,
    SENT,
    state('while it scales up', { stage: 'SCALE_UP' }),
    ...[0, ...steps].map(paused),
    state('while it cleans up', { stage: 'CLEAN_UP' }),
    call('restored, with its tags', UPDATE, { count: 2, when: 'after' })
  ]
}

/** Every stage of a run of each strategy, in order. */
export const STAGES: Readonly<Record<FirstStrategy, readonly Stage[]>> = {
  rolling: [BEFORE, SENT, state('while new tasks run', { running: 1 }, UPDATE)],
  canary: stagesOfShift([20, 100]),
  linear: stagesOfShift([50, 100]),
  'blue-green': stagesOfShift([100])
}

/** All rows. */
export const TABLE: readonly Recovery[] = (Object.keys(STAGES) as FirstStrategy[]).flatMap(strategy =>
  STAGES[strategy].flatMap(stage =>
    INTERRUPTIONS.flatMap(interruption => NEXT_RUNS.map(next => ({ strategy, stage, interruption, next })))
  )
)

/** Runs that refuse what a lost run left in progress, with `on-running: refuse`. */
const REFUSING: readonly Recovery[] = (Object.keys(STAGES) as FirstStrategy[]).flatMap(strategy =>
  STAGES[strategy]
    .filter(({ at }) => at.kind === 'deployment')
    .flatMap(stage => REFUSING_RUNS.map(next => ({ strategy, stage, interruption: 'killed', next }) as const))
)

type Groups<Item> = (item: Item) => readonly string[]
const whereOf = ({ strategy, stage }: Recovery) => `${strategy} ${stage.name}`
const howOf = ({ interruption, next }: Recovery) => `${interruption}|${next}`

/** Every two of (stage of a strategy, interruption, next run). */
const pairs: Groups<Recovery> = row => [
  `${whereOf(row)}|${row.interruption}`,
  `${whereOf(row)}|${row.next}`,
  howOf(row)
]

/** Those in which every group is there at least once, drawn always alike. */
function covering<Item>(rows: readonly Item[], groupsOf: Groups<Item>): readonly Item[] {
  const seen = new Set<string>()
  const chosen: Item[] = []
  // In an order in which neighbours differ in all three.
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[(index * 67) % rows.length]
    if (row === undefined) continue
    const fresh = groupsOf(row).filter(group => !seen.has(group))
    if (fresh.length === 0 || (fresh.length === 1 && index < rows.length / 2)) continue
    for (const group of fresh) seen.add(group)
    chosen.push(row)
  }
  return chosen
}

/** A row, and how ECS answers its open questions. */
export interface Way {
  readonly row: Recovery
  readonly answers: 'likelier' | 'other'
}

const ALL_RUNS: readonly NextRun[] = [...NEXT_RUNS, ...REFUSING_RUNS]

/** In a row, neighbours in any of the three have the other answers: each pair of them is played with both. */
function answersOf(row: Recovery): Way['answers'] {
  const places = [
    STAGES[row.strategy].indexOf(row.stage),
    INTERRUPTIONS.indexOf(row.interruption),
    ALL_RUNS.indexOf(row.next)
  ]
  return places.reduce((sum, place) => sum + place, 0) % 2 === 0 ? 'likelier' : 'other'
}
const otherThan = (answers: Way['answers']): Way['answers'] => (answers === 'likelier' ? 'other' : 'likelier')

/** Each stage, and each interruption with each next run, at least once. */
export const SHORT: readonly Way[] = [
  ...covering(TABLE, row => [whereOf(row), howOf(row)]),
  ...covering(REFUSING, row => [row.strategy, howOf(row)])
].map(row => ({ row, answers: answersOf(row) }))

const PAIRED = covering(TABLE, pairs)
const OTHERS: readonly Way[] = PAIRED.map(row => ({ row, answers: otherThan(answersOf(row)) }))

/** A stage with an interruption, and an interruption with a next run: each with both answers. A stage with a next run: with either. */
const answeredPairs: Groups<Way> = ({ row, answers }) => [
  ...pairs(row),
  ...[`${whereOf(row)}|${row.interruption}|${answers}`, `${howOf(row)}|${answers}`]
]

/** Rows with every pair. */
export const COVERING: readonly Way[] = [
  ...covering(
    TABLE.flatMap(row => (['likelier', 'other'] as const).map(answers => ({ row, answers }))),
    answeredPairs
  ),
  ...REFUSING.map(row => ({ row, answers: answersOf(row) }))
]

/** Every row, and rows with every pair with the other answers too. */
export const WHOLE: readonly Way[] = [
  ...[...TABLE, ...REFUSING].map(row => ({ row, answers: answersOf(row) })),
  ...OTHERS
]

export function nameWay({ row, answers }: Way): string {
  return `${nameRecovery(row)}${answers === 'other' ? ', with the other answers of ECS' : ''}`
}

function nameRecovery({ strategy, stage, interruption, next }: Recovery): string {
  return `${strategy}, ${stage.name}: ${interruption}; then ${next}`
}
