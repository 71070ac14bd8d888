import { badInput } from '../errors.js'
import { formatDuration, parseDurationSeconds } from '../input/duration.js'
import type { Figure } from './figure.js'
import type { DeliveryFigures } from './measure-delivery.js'

/** What a team wants its metrics to be. Undefined: no goal. */
export interface DeliveryGoals {
  /** At least. */
  readonly deploymentsPerDay?: number
  /** At most, as the following ones. The median, in milliseconds. */
  readonly leadTime?: number
  /** 0 to 1. */
  readonly failureRate?: number
  /** The median, in milliseconds. */
  readonly recoveryTime?: number
}

const DAYS_A_WEEK = 7
const READERS: Readonly<Record<string, (text: string) => DeliveryGoals | undefined>> = {
  'deployments-per-day': text =>
    numbered(/^\d{1,3}(?:\.\d{1,3})?$/, text, deploymentsPerDay => ({ deploymentsPerDay })),
  'lead-time': text => timed(text, leadTime => ({ leadTime })),
  'failure-rate': text => numbered(/^\d{1,3}(?:\.\d{1,3})?(?=%$)/, text, percent => ({ failureRate: percent / 100 })),
  'recovery-time': text => timed(text, recoveryTime => ({ recoveryTime }))
}

/** Reads the items of the input `goals`, `name=value` each. Throws `bad-input`. */
export function parseGoals(items: readonly string[]): DeliveryGoals {
  return items.reduce<DeliveryGoals>((goals, item, index) => {
    const [, name = '', text = ''] = /^([a-z-]+)\s*=\s*(\S+)$/.exec(item) ?? []
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined
    if (read === undefined)
      throw badInput('goals', `item ${index + 1} is not a goal. Write one of ${Object.keys(READERS).join('=…, ')}=….`)
    const goal = read(text)
    if (goal === undefined)
      throw badInput(
        'goals',
        `the value of ${name} cannot be read. Write a number for deployments-per-day, a percentage for failure-rate, and a duration such as 1h for the others.`
      )
    return { ...goals, ...goal }
  }, {})
}

/** The goals that these figures miss, one sentence each. What has too few data is not compared. */
export function findMissedGoals(figures: DeliveryFigures, goals: DeliveryGoals): readonly string[] {
  const { deploymentsPerDay, leadTime, failureRate, recoveryTime } = goals
  const perDay = figures.changesPerWeek / DAYS_A_WEEK
  const percent = (share: number) => `${round(share * 100)}%`
  return [
    ...(deploymentsPerDay !== undefined && perDay < deploymentsPerDay
      ? [`Deployment frequency is ${round(perDay)} a day; the goal is ${deploymentsPerDay} or more.`]
      : []),
    ...above('Lead time for changes', figures.leadTimeMedian, { most: leadTime, show: formatDuration }),
    ...above('Change failure rate', figures.changeFailureRate, { most: failureRate, show: percent }),
    ...above('Failed deployment recovery time', figures.recoveryTimeMedian, {
      most: recoveryTime,
      show: formatDuration
    })
  ]
}

function above(
  name: string,
  figure: Figure,
  { most, show }: { readonly most: number | undefined; readonly show: (value: number) => string }
): readonly string[] {
  if (most === undefined || figure.kind !== 'measured' || figure.value <= most) return []
  return [`${name} is ${show(figure.value)}; the goal is at most ${show(most)}.`]
}

function numbered(form: RegExp, text: string, goal: (value: number) => DeliveryGoals): DeliveryGoals | undefined {
  const [number] = form.exec(text) ?? []
  return number === undefined ? undefined : goal(Number(number))
}

function timed(text: string, goal: (milliseconds: number) => DeliveryGoals): DeliveryGoals | undefined {
  const seconds = parseDurationSeconds(text)
  return seconds === undefined ? undefined : goal(seconds * 1000)
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
