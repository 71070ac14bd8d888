import type { SourceDialect } from '../../../domain/gate/source/source-dialect.js'
import { declarePrometheus } from './declare-prometheus.js'
import { PRESETS } from './presets.js'
import { readPrometheusQuery } from './prometheus-query.js'
import { readPrometheusPreset } from './read-preset.js'

/** How Prometheus, Mimir, Thanos, Amazon Managed Service for Prometheus and the PromQL endpoint of CloudWatch are written in the gates. */
export const prometheusDialect: SourceDialect = {
  kind: 'prometheus',
  keys: ['auth', 'tenant'],
  windows: [60, 30, 20, 10],
  delaySeconds: 15,
  // https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects
  keptDays: 15,
  counts: 'requests',
  declare: declarePrometheus,
  readQuery: readPrometheusQuery,
  presets: Object.keys(PRESETS),
  readPreset: readPrometheusPreset
}
