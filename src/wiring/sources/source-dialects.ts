import type { SourceDialect } from '../../domain/gate/source/source-dialect.js'
import { cloudwatchLogsDialect } from '../../sources/cloudwatch-logs/domain/cloudwatch-logs-dialect.js'
import { datadogDialect } from '../../sources/datadog/domain/datadog-dialect.js'
import { jsonDialect } from '../../sources/json/domain/json-dialect.js'
import { newRelicDialect } from '../../sources/new-relic/domain/new-relic-dialect.js'
import { prometheusDialect } from '../../sources/prometheus/domain/prometheus-dialect.js'
import { sentryDialect } from '../../sources/sentry/domain/sentry-dialect.js'

/** How each kind of source is written in the gates. */
export const SOURCE_DIALECTS: readonly SourceDialect[] = [
  prometheusDialect,
  datadogDialect,
  newRelicDialect,
  sentryDialect,
  jsonDialect,
  cloudwatchLogsDialect
]
