import { timesSlower, type OracleComparison, type Speed } from './compare-oracle.js'
import { WINDOW_SECONDS } from './false-aborts.js'
import { BAKE_MINUTES, WEIGHTS, type PowerRow } from './power.js'
import type { Reaction } from './reaction-time.js'
import { COMPARED, READINGS, type AbortRow, type ReactionRow } from './window-lengths.js'

/** A Markdown table: the first `texts` columns to the left, all others to the right. */
function printTable(head: readonly string[], rows: readonly (readonly string[])[], texts = 1): void {
  for (const cells of [head, head.map((_, index) => (index < texts ? '---' : '--:')), ...rows])
    console.log(`| ${cells.join(' | ')} |`)
  console.log('')
}

export function printOracles(comparisons: readonly OracleComparison[]): void {
  console.log(
    'Beside oracles that abort as many healthy canaries: detected in 10 minutes @ median minute of a bake without end.\n'
  )
  printTable(
    [
      'requests/min',
      'errors',
      'false aborts',
      'default tests',
      'given the ratio',
      'times',
      'given both rates',
      'times',
      'without the second minute',
      'given both rates, keeps healthy canaries at any rate',
      'times',
      'false aborts at the rate of both sides',
      'times in the long run'
    ],
    comparisons.map(comparison => [
      String(comparison.requestsPerMinute),
      comparison.scenario,
      formatShare(comparison.falseAborts.rates, 3),
      formatSpeed(comparison.tests),
      formatSpeed(comparison.oracles.ratio),
      formatNumber(timesSlower(comparison, 'ratio'), 2),
      formatSpeed(comparison.oracles.rates),
      formatNumber(timesSlower(comparison, 'rates'), 2),
      formatSpeed(comparison.atFirstMinute),
      formatSpeed(comparison.oracles.sides),
      formatNumber(timesSlower(comparison, 'sides'), 2),
      formatShare(comparison.falseAborts.sides, 3),
      formatNumber(comparison.longRun, 2)
    ]),
    2
  )
}

export function printReactions(rows: readonly ReactionRow[]): void {
  console.log('Seconds from the first bad request to the request of the rollback: median / 95% of the rollouts.\n')
  printTable(
    [
      'errors',
      'judge',
      'requests/min',
      ...READINGS.map(({ source, windowSeconds }) => `${source}, ${windowSeconds} s`)
    ],
    rows.map(({ scenario, judge, requestsPerMinute, reactions }) => [
      ...[scenario, judge, String(requestsPerMinute)],
      ...reactions.map(formatReaction)
    ]),
    2
  )
}

export function printFalseAborts(rows: readonly AbortRow[]): void {
  console.log('Healthy canaries that are aborted in 10 minutes, by length of a window.\n')
  printTable(
    [
      'canary',
      'requests/min',
      ...COMPARED.flatMap(({ name }) => WINDOW_SECONDS.map(seconds => `${name}, ${seconds} s`))
    ],
    rows.map(({ scenario, requestsPerMinute, shares }) => [
      ...[scenario, String(requestsPerMinute)],
      ...shares.flat().map(share => formatShare(share))
    ])
  )
}

export function printPower(rows: readonly PowerRow[]): void {
  console.log('60 requests/min, .1 → 2%: share detected, by weight of the canary and length of the bake.\n')
  const columns = WEIGHTS.flatMap(weight => BAKE_MINUTES.map(minutes => `${weight * 100}%, ${minutes}m`))
  printTable(
    ['evidence', ...columns, 'false aborts'],
    rows.map(({ evidence, detected, falseAborts }) => [
      evidence,
      ...detected.flat().map(share => formatShare(share, 1)),
      formatShare(falseAborts)
    ])
  )
}

function formatShare(share: number, digits = 2): string {
  if (share === 0) return '0'
  const percent = Number((share * 100).toFixed(digits))
  return percent === 0 ? `<${10 ** -digits}%` : `${percent}%`
}

function formatSpeed({ shareInTenMinutes, medianMinutes }: Speed): string {
  return `${formatShare(shareInTenMinutes, 1)} @ ${formatNumber(medianMinutes, 1)}`
}

function formatReaction({ medianSeconds, mostlySeconds }: Reaction): string {
  return `${formatNumber(medianSeconds, 0)} / ${formatNumber(mostlySeconds, 0)}`
}

function formatNumber(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits)
}
