import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { workflowTool } from '../workflow-tools.js'

const run = promisify(execFile)

/**
 * Variables by which the scans of test.yml run on this machine: OSV-Scanner finds a database of one record, made up (left-shift
 * before 1.1.0 is vulnerable), and Go its own caches. `folder` is theirs.
 */
export async function prepareScans(folder: string): Promise<Readonly<Record<string, string>>> {
  workflowTool('osv-scanner')
  const database = join(folder, 'osv-scanner/npm')
  await mkdir(database, { recursive: true })
  const record = {
    ...{ schema_version: '1.6.0', id: 'TEST-2026-0001', modified: '2026-01-01T00:00:00Z', summary: 'Shifts too far' },
    affected: [
      {
        package: { ecosystem: 'npm', name: 'left-shift' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.1.0' }] }]
      }
    ]
  }
  await writeFile(join(folder, 'TEST-2026-0001.json'), JSON.stringify(record))
  await run('python3', ['-m', 'zipfile', '-c', join(database, 'all.zip'), join(folder, 'TEST-2026-0001.json')])
  const { stdout } = await run('go', ['env', 'GOMODCACHE', 'GOCACHE'])
  const [modules = '', cache = ''] = stdout.trim().split('\n')
  return {
    ...{ OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: folder, GOPATH: join(folder, 'go') },
    ...{ GOMODCACHE: modules, GOCACHE: cache }
  }
}
