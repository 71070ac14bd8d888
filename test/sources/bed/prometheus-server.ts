import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startProgram } from './processes.js'

/** Targets by the name of their job. */
export type ScrapedJobs = Readonly<Record<string, readonly string[]>>

/** What else is scraped, and how. */
export interface ScrapeSettings {
  /** Files that list more targets: a pattern of paths. */
  readonly listed?: string
  /** Where targets show their metrics: `/metrics` by default. */
  readonly path?: string
}

/** A real Prometheus that scrapes every 500 ms. */
export async function startPrometheus(
  jobs: ScrapedJobs,
  { listed, path = '/metrics' }: ScrapeSettings = {}
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'prometheus-'))
  const config = join(folder, 'prometheus.json')
  const listing = { job_name: 'listed', file_sd_configs: [{ files: [listed], refresh_interval: '1s' }] }
  const scraped = [
    ...Object.entries(jobs).map(([job, targets]) => ({ job_name: job, static_configs: [{ targets }] })),
    ...(listed === undefined ? [] : [listing])
  ].map(each => ({ ...each, metrics_path: path }))
  // JSON is YAML.
  const content = { global: { scrape_interval: '500ms', scrape_timeout: '400ms' }, scrape_configs: scraped }
  await writeFile(config, JSON.stringify(content))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const program = await startProgram(
    'prometheus',
    [
      `--config.file=${config}`,
      `--web.listen-address=127.0.0.1:${port}`,
      `--storage.tsdb.path=${join(folder, 'data')}`
    ],
    `${url}/-/ready`
  )
  return {
    url,
    async stop() {
      await program.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}
