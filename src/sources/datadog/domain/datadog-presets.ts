import { badGate, gotGateText, type GateText } from '../../../domain/gate/read/gate-text.js'
import type { PresetContext, PresetQueries } from '../../../domain/gate/source/source-dialect.js'
import type { DatadogQuery, DatadogSource } from './datadog-source.js'

/** Names of `preset:`; the operation is the one of the service's entry spans. */
export const PRESETS: readonly string[] = [
  'trace.http.request',
  'trace.web.request',
  'trace.servlet.request',
  'trace.express.request'
]

/**
 * Requests and errors of the service, by its version tag. Trace metrics are computed from all traffic, whatever is sampled of it
 * (https://docs.datadoghq.com/tracing/metrics/metrics_namespace/). `errors` is reported for the spans that `hits` counts: where hits have a
 * value and errors have none, no span failed. Throws `bad-input`, with the line.
 */
export function readDatadogPreset(text: GateText, { source, signal }: PresetContext): PresetQueries {
  const metric = PRESETS.find(name => text.kind === 'scalar' && name === text.text)
  if (metric === undefined) {
    throw badGate(text.at, `expected one of ${PRESETS.join(', ')} for "preset"${gotGateText(text, ';')}.`)
  }
  if (signal.kind === 'slow') {
    throw badGate(
      text.at,
      `preset ${metric} cannot count slow requests: Datadog stores response times as distributions. Write the queries "requests" and "slow".`
    )
  }
  const { name, service, env } = source as DatadogSource
  if (service === undefined) {
    throw badGate(text.at, `preset ${metric} requires "service" in the source ${name}.`)
  }
  const tags = [`service:${service}`, ...(env === undefined ? [] : [`env:${env}`]), 'version:{side.tag}'].join(',')
  const hits = `sum:${metric}.hits{${tags}}.as_count()`
  const requests: DatadogQuery = { text: hits, zeroWhere: undefined }
  const bad: DatadogQuery = { text: `sum:${metric}.errors{${tags}}.as_count()`, zeroWhere: hits }
  return { requests, bad }
}
