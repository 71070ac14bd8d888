import { badGate, gotGateText, type GateText } from '../../../domain/gate/read/gate-text.js'
import type { PresetContext, PresetQueries } from '../../../domain/gate/source/source-dialect.js'
import type { NewRelicQuery, NewRelicSource } from './new-relic-source.js'

export const PRESETS: readonly string[] = ['Transaction']

/**
 * Requests and errors, or slow ones, of an application by its version, with one query. Above its limit an agent keeps a sample of all
 * events (https://docs.newrelic.com/docs/data-apis/understand-data/event-data/new-relic-event-limits-sampling): both figures are counted in
 * the same sample. EXTRAPOLATE would return estimates, which are no counts. `duration` is in seconds
 * (https://docs.newrelic.com/attribute-dictionary/). Throws `bad-input`, with the line.
 */
export function readNewRelicPreset(text: GateText, { source, signal }: PresetContext): PresetQueries {
  if (text.kind !== 'scalar' || text.text !== 'Transaction') {
    throw badGate(text.at, `expected Transaction for "preset"${gotGateText(text)}.`)
  }
  const { name, app, versionAttribute } = source as NewRelicSource
  if (app === undefined || versionAttribute === undefined) {
    throw badGate(text.at, `preset Transaction requires "app" and "version-attribute" in the source ${name}.`)
  }
  const isBad = signal.kind === 'errors' ? 'error IS true' : `duration > ${signal.slowerThanMilliseconds / 1000}`
  const figures = `count(*) AS requests, filter(count(*), WHERE ${isBad}) AS bad`
  const query = `SELECT ${figures} FROM Transaction WHERE appName = '${app}' AND ${versionAttribute} = '{side.tag}'`
  const figure = (column: string): NewRelicQuery => ({ text: query, column })
  return { requests: figure('requests'), bad: figure('bad') }
}
