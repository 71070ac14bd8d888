import { badInput } from '../../domain/errors.js'
import { rolloutOfRecord } from '../../domain/gate/replay/rollout-of-record.js'
import { spanOf } from '../../domain/gate/replay/past-rollout.js'
import type { InputReader } from '../../domain/input/input-reader.js'
import { quoteName } from '../../domain/input/quote-safe.js'
import { parseResult } from '../../domain/notice/parse-result.js'
import type { DeploymentResult, ServiceResult } from '../../domain/rollout/result.js'
import type { PastDeployment } from '../../targets/ecs/use-cases/evidence/past-deployment.js'
import { readSide, sideOf } from './side-inputs.js'
import { readWindow } from './window-inputs.js'

const HOUR = 3_600_000
const MOST_HOURS = 24
/** What may be shown of a schema that is not supported. */
const KNOWN_FORM = /^deploy-kit\/[a-z-]{1,30}@\d{1,3}$/

export interface PastInputs {
  /** The text of a record, and the input that it comes from. */
  readonly record: { readonly input: string; readonly text: string } | undefined
  readonly bakeSeconds: number | undefined
}

/** Reads which deployment, or which window of time, is judged. Throws `bad-input`. */
export function readPast(read: InputReader, { record, bakeSeconds }: PastInputs): PastDeployment {
  const past = record === undefined ? readExplicit(read, bakeSeconds) : readRecorded(read, { record, bakeSeconds })
  const span = spanOf(past.rollout)
  const served = past.rollout.steps.filter(({ canaryPercent }) => canaryPercent > 0)
  const from = Math.min(span?.from ?? Infinity, ...served.map(({ startedAt }) => startedAt))
  if (span === undefined || span.to - from <= MOST_HOURS * HOUR) return past
  throw badInput(
    record === undefined ? 'to' : record.input,
    record === undefined
      ? `the window is longer than ${MOST_HOURS}h. Set a shorter one.`
      : `the record is longer than ${MOST_HOURS}h. Remove this input, and set "from", "to" and "weight", or "steps" and "to", to a part of it.`
  )
}

function readExplicit(read: InputReader, bakeSeconds: number | undefined): PastDeployment {
  const steps = readWindow(read)
  const canary = readSide('canary', read.block('canary'))
  return {
    ...{ platform: 'ecs', cluster: read.text('cluster'), service: read.text('service') },
    serviceDeploymentArn: undefined,
    canary: sideOf(undefined, canary),
    stable: sideOf(undefined, readSide('stable', read.block('stable'))),
    rollout: { steps, bakeSeconds }
  }
}

function readRecorded(
  read: InputReader,
  {
    record,
    bakeSeconds
  }: { readonly record: NonNullable<PastInputs['record']>; readonly bakeSeconds: number | undefined }
): PastDeployment {
  const { input } = record
  const excess = [read.text('from'), read.text('to'), read.text('weight'), read.block('steps')]
  if (excess.some(each => each !== undefined))
    throw badInput(
      input,
      'it cannot be combined with "from", "to", "weight" or "steps": the record has these. Remove them.'
    )
  const result = readResult(record)
  const service = chooseService(result, { input, name: read.text('service') })
  if (result.strategy === 'rolling')
    throw badInput(
      input,
      'the record is of a rolling deployment, which has no canary. Use one of a canary or blue/green deployment.'
    )
  const rollout = rolloutOfRecord(service, bakeSeconds)
  if (typeof rollout === 'string')
    throw badInput(input, `${rollout} Use another record, or remove this input, and set "from", "to" and "weight".`)
  const { from, to } = service
  const ecs = readEcs(service, input)
  if (to === undefined)
    throw badInput(input, 'the record does not name the revision that was deployed. Use another record.')
  const stable = readSide('stable', read.block('stable'))
  return {
    platform: service.platform,
    cluster: read.text('cluster') ?? ecs?.cluster,
    service: service.service,
    serviceDeploymentArn: ecs?.serviceDeploymentArn,
    canary: sideOf(to, readSide('canary', read.block('canary'))),
    stable: from === undefined && stable.size === 0 ? undefined : sideOf(from, stable),
    rollout
  }
}

/** The members that only ECS records. Anyone may have written the record, so their types are checked. Throws `bad-input`. */
function readEcs({ ecs }: ServiceResult, input: string): ServiceResult['ecs'] {
  const given: readonly unknown[] = [ecs?.cluster, ecs?.serviceDeploymentArn]
  if (given.every(value => value === undefined || typeof value === 'string')) return ecs
  throw badInput(input, 'the record has members under "ecs" that are not strings. Use another record.')
}

/** Throws `bad-input` for a text that is no record, or one of another schema. */
function readResult({ input, text }: NonNullable<PastInputs['record']>): DeploymentResult {
  const schema = schemaOf(text)
  if (schema !== undefined && schema !== 'deploy-kit/result@1')
    throw badInput(
      input,
      `the record has ${KNOWN_FORM.test(schema) ? `schema "${schema}"` : 'another schema'}; only deploy-kit/result@1 can be replayed. Remove this input, and set "from", "to" and "weight".`
    )
  const result = parseResult(input, text)
  if (result === undefined) throw badInput(input, 'a value is required.')
  return result
}

function schemaOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('schema' in value)) return undefined
    return typeof value.schema === 'string' ? value.schema : undefined
  } catch {
    return undefined
  }
}

function chooseService(
  { services }: DeploymentResult,
  { input, name }: { readonly input: string; readonly name: string | undefined }
): ServiceResult {
  const found = name === undefined ? services : services.filter(({ service }) => service === name)
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  const names = services.map(({ service }) => quoteName(service)).join(', ')
  if (services.length === 0) throw badInput(input, 'the record has no services. Use another record.')
  throw name === undefined
    ? badInput('service', `a value is required, because the record has several services: ${names}.`)
    : badInput('service', `the record has no service of this name. Known: ${names}.`)
}
