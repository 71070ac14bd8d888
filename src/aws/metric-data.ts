import type { MessageData, MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch'
import { DeployError } from '../domain/errors.js'
import { joinSentences } from '../domain/text/join-sentences.js'

/** What of an answer to GetMetricData is read: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
export interface MetricDataPage {
  readonly MetricDataResults?: MetricDataResult[] | undefined
  readonly NextToken?: string | undefined
  readonly Messages?: MessageData[] | undefined
}

/** Asks for one page of some queries. */
export type AskForPage = (page: {
  readonly queries: readonly MetricDataQuery[]
  readonly token: string | undefined
}) => Promise<MetricDataPage>

interface Reading {
  readonly values: Map<number, number>
  status: string
  /** Times without a value, of any page. */
  isCut: boolean
  messages: readonly string[]
}

/** Pages of one request at most: 100,800 datapoints fit into one. */
const MOST_PAGES = 50

/**
 * Values by minute (epoch milliseconds) of every query that returns data, by its Id. A query whose last word is not `Complete`
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataResult.html), or that is not answered, is asked once
 * more. Throws `access-denied` for a metric that is forbidden, and `platform-error` for one that stays incomplete: it is never taken for zero.
 */
export async function readMetricData(
  queries: readonly MetricDataQuery[],
  ask: AskForPage
): Promise<ReadonlyMap<string, ReadonlyMap<number, number>>> {
  const wanted = queries.filter(({ ReturnData }) => ReturnData !== false).flatMap(({ Id }) => Id ?? [])
  const first = await readPages(queries, ask)
  const isComplete = (id: string, read: ReadonlyMap<string, Reading>) => read.get(id)?.status === 'Complete'
  const missing = wanted.filter(id => !isComplete(id, first))
  if (missing.length === 0) return valuesOf(wanted, first)
  // An expression reads the results of others, so that all of them are asked again.
  const second = await readPages(queries, ask)
  const lacking = missing.find(id => !isComplete(id, second))
  if (lacking !== undefined) throw describeIncomplete(queries, lacking, second.get(lacking))
  return new Map([...valuesOf(wanted, first), ...valuesOf(missing, second)])
}

async function readPages(queries: readonly MetricDataQuery[], ask: AskForPage): Promise<ReadonlyMap<string, Reading>> {
  const read = new Map<string, Reading>()
  let token: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { MetricDataResults = [], Messages = [], NextToken } = await ask({ queries, token })
    const said = Messages.map(readMessage)
    for (const { Id = '', Timestamps = [], Values = [], StatusCode = '', Messages: own = [] } of MetricDataResults) {
      const reading = read.get(Id) ?? { values: new Map<number, number>(), status: '', isCut: false, messages: [] }
      for (const [index, at] of Timestamps.entries()) {
        const value = Values[index]
        if (value === undefined) reading.isCut = true
        else reading.values.set(at.getTime(), value)
      }
      reading.status = reading.isCut ? 'PartialData' : StatusCode
      reading.messages = [...reading.messages, ...own.map(readMessage), ...said]
      read.set(Id, reading)
    }
    if (NextToken === undefined || NextToken === '') return read
    token = NextToken
  }
  return new Map()
}

function readMessage({ Code = '', Value = '' }: MessageData): string {
  return [Code, Value].filter(text => text !== '').join(': ')
}

function valuesOf(ids: readonly string[], read: ReadonlyMap<string, Reading>) {
  return new Map<string, ReadonlyMap<number, number>>(ids.map(id => [id, read.get(id)?.values ?? new Map()]))
}

function describeIncomplete(
  queries: readonly MetricDataQuery[],
  id: string,
  reading: Reading | undefined
): DeployError {
  const { MetricStat, Expression = id } = queries.find(({ Id }) => Id === id) ?? {}
  const name = MetricStat?.Metric?.MetricName ?? Expression
  const said = reading?.messages[0]
  const status = reading === undefined || reading.status === '' ? 'no status' : `status ${reading.status}`
  const why = said === undefined ? '' : `CloudWatch reported: ${said}.`
  if (reading?.status === 'Forbidden')
    return new DeployError('access-denied', joinSentences(`CloudWatch denied access to metric ${name}.`, why))
  return new DeployError(
    'platform-error',
    joinSentences(`CloudWatch returned incomplete data for metric ${name} (${status}).`, why)
  )
}
