import type { DoraReading, DoraReport } from './dora-report.js'
import type { Figure } from './figure.js'
import type { DeliveryCounts, DeliveryFigures, DeliveryWeek } from './measure-delivery.js'

/**
 * The `result` output of dora-report, for programs. Published as schemas/dora.v1.json; a field is only ever added within a version.
 * Times are ISO 8601 in UTC.
 */
export interface DoraResult {
  readonly schema: 'deploy-kit/dora@1'
  readonly repository: string
  readonly from: string
  readonly until: string
  readonly environments: readonly string[]
  readonly groups: readonly DoraGroup[]
  readonly reading: DoraReading
}

export interface DoraGroup {
  readonly environment: string
  readonly service: string
  readonly deploymentFrequency: { readonly perWeek: number; readonly seen: number }
  readonly leadTime: { readonly median: DurationFigure; readonly p90: DurationFigure }
  readonly changeFailureRate: ShareFigure
  readonly recoveryTime: { readonly median: DurationFigure }
  readonly counts: DeliveryCounts
  readonly weeks: readonly {
    readonly from: string
    readonly until: string
    readonly succeeded: number
    readonly failed: number
  }[]
}

/** Without `seconds` there were too few: `needed` is the required number. */
export interface DurationFigure {
  readonly seconds?: number
  readonly seen: number
  readonly needed?: number
}

export interface ShareFigure {
  /** 0 to 1. */
  readonly share?: number
  readonly seen: number
  readonly needed?: number
}

/** An output of a job may have 1 MB in all. */
const MOST_UNUSABLE = 20

/** Makes the result of a report. */
export function toDoraResult({ repository, window, environments, groups, reading }: DoraReport): DoraResult {
  return {
    schema: 'deploy-kit/dora@1',
    repository,
    from: iso(window.from),
    until: iso(window.until),
    environments,
    groups: groups.map(toGroup),
    reading: { ...reading, unusable: reading.unusable.slice(0, MOST_UNUSABLE) }
  }
}

function toGroup(figures: DeliveryFigures): DoraGroup {
  return {
    environment: figures.environment,
    service: figures.service,
    deploymentFrequency: { perWeek: figures.changesPerWeek, seen: figures.counts.succeeded },
    leadTime: { median: toDuration(figures.leadTimeMedian), p90: toDuration(figures.leadTimeP90) },
    changeFailureRate: toShare(figures.changeFailureRate),
    recoveryTime: { median: toDuration(figures.recoveryTimeMedian) },
    counts: figures.counts,
    weeks: figures.weeks.map(toWeek)
  }
}

function toWeek({ from, until, succeeded, failed }: DeliveryWeek): DoraGroup['weeks'][number] {
  return { from: iso(from), until: iso(until), succeeded, failed }
}

function toDuration(figure: Figure): DurationFigure {
  if (figure.kind === 'too-few') return { seen: figure.seen, needed: figure.needed }
  return { seconds: Math.round(figure.value / 1000), seen: figure.seen }
}

function toShare(figure: Figure): ShareFigure {
  if (figure.kind === 'too-few') return { seen: figure.seen, needed: figure.needed }
  return { share: figure.value, seen: figure.seen }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
