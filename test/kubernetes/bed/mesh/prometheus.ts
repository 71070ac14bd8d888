import { renameSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ApiClient } from '../api-client.js'
import { startProgram } from '../inside/background-program.js'
import { PORTS } from '../inside/network.js'
import type { Pod } from '../kubelet/pod.js'
import { GATEWAY } from './gateway-objects.js'

/** `outbound|80|v1|shop.default.svc.cluster.local`: port, subset, and host of a cluster of Envoy. */
const CLUSTER = String.raw`outbound\|\d+\|([^|]*)\|(([^.]+)\.([^.]+)\..*)`
const COUNTER = 'envoy_cluster_external_upstream_rq'
/** What Istio's own Envoy calls them (https://istio.io/latest/docs/reference/config/metrics/), by their names in plain Envoy. */
const NAMES: Readonly<Record<string, string>> = {
  [COUNTER]: 'istio_requests_total',
  envoy_cluster_external_upstream_rq_time_bucket: 'istio_request_duration_milliseconds_bucket',
  envoy_cluster_external_upstream_rq_time_sum: 'istio_request_duration_milliseconds_sum',
  envoy_cluster_external_upstream_rq_time_count: 'istio_request_duration_milliseconds_count'
}
/** By the number of the part of `CLUSTER`. In this bed the Service of a workload has its name. */
const LABELS = {
  destination_version: 1,
  destination_service: 2,
  destination_service_name: 3,
  destination_workload: 3,
  destination_service_namespace: 4,
  destination_workload_namespace: 4
} as const

/** Starts a Prometheus that scrapes the gateway every second, and follows its Pods. */
export async function startPrometheus(folder: string, client: ApiClient): Promise<void> {
  const targets = join(folder, 'prometheus-targets.json')
  const pods = new Map<string, string>()
  client.watch(`/api/v1/namespaces/${GATEWAY.namespace}/pods`, (type, object) => {
    const { status, metadata } = object as Pod & { status?: { podIP?: string } }
    if (type === 'DELETED') pods.delete(metadata.uid)
    else if (status?.podIP !== undefined) pods.set(metadata.uid, `${status.podIP}:15000`)
    writeFileSync(`${targets}.new`, JSON.stringify([{ targets: [...pods.values()] }]))
    renameSync(`${targets}.new`, targets)
  })
  const settings = join(folder, 'prometheus.json')
  writeFileSync(settings, JSON.stringify(configuration(targets)))
  await mkdir(join(folder, 'prometheus'), { recursive: true })
  await startProgram({
    ...{ name: 'prometheus', path: 'prometheus', folder },
    args: [
      ...[`--config.file=${settings}`, `--storage.tsdb.path=${join(folder, 'prometheus')}`],
      `--web.listen-address=127.0.0.1:${PORTS.prometheus}`
    ],
    isReady: async () => (await fetch(`http://127.0.0.1:${PORTS.prometheus}/-/ready`)).ok
  })
}

function configuration(targets: string): object {
  const named = Object.entries(NAMES)
  const relabels = Object.entries(LABELS).map(([label, part]) => ({
    source_labels: ['__name__', 'cluster_name'],
    regex: `(?:${named.map(([name]) => name).join('|')});${CLUSTER}`,
    target_label: label,
    replacement: `$${part}`
  }))
  const renames = named.map(([name, replacement]) => ({
    ...{ source_labels: ['__name__'], regex: name, target_label: '__name__', replacement }
  }))
  const jobOf = (reporter: string) => ({
    ...{ job_name: reporter, metrics_path: '/stats/prometheus' },
    file_sd_configs: [{ files: [targets], refresh_interval: '1s' }],
    metric_relabel_configs: [
      // Envoy counts each response by its code and by the class of its code: Istio has one counter, by code.
      { source_labels: ['__name__', 'response_code_class'], regex: `${COUNTER};.+`, action: 'drop' },
      ...relabels,
      {
        source_labels: ['__name__'],
        regex: Object.keys(NAMES).join('|'),
        target_label: 'reporter',
        replacement: reporter
      },
      ...renames,
      ...(reporter === 'source' ? [] : [{ source_labels: ['__name__'], regex: 'istio_.*', action: 'keep' }])
    ]
  })
  return {
    global: { scrape_interval: '1s' },
    // Pods have no proxy of their own: what the gateway counts stands for what theirs would, too.
    scrape_configs: [jobOf('source'), jobOf('destination')]
  }
}
