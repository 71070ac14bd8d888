import { describe, expect, it } from '@jest/globals'
import type { FoundFiles } from '../../../../ports/file-search.js'
import { findManifests } from './find-manifests.js'

const NOTHING: FoundFiles = { inside: [], outside: [], unmatched: [], folders: [] }

const find = (found: Partial<FoundFiles>, text = 'a') =>
  findManifests(['k8s/*.yaml'], {
    search: { find: () => Promise.resolve({ ...NOTHING, ...found }) },
    files: { read: path => Promise.resolve(path === 'gone.yaml' ? undefined : text) }
  })

describe('files with manifests', () => {
  it('are read in the order of their names, without one that vanished', async () => {
    expect(await find({ inside: ['a.yaml', 'gone.yaml', 'b.yaml'] })).toEqual([
      { path: 'a.yaml', text: 'a' },
      { path: 'b.yaml', text: 'a' }
    ])
  })

  it.each<[Partial<FoundFiles>, string]>([
    [{ unmatched: ['k8s/*.yaml'] }, 'Input "manifests": no file fits "k8s/*.yaml".'],
    [{ folders: ['k8s'] }, 'Input "manifests": no file fits "k8s".'],
    [{ outside: ['link.yaml'] }, 'Input "manifests": "link.yaml" leads out of the workspace.'],
    [{ inside: Array.from({ length: 101 }, (_, index) => `${index}.yaml`) }, 'Input "manifests": 101 files fit']
  ])('are refused: %j', async (found, message) => {
    await expect(find(found)).rejects.toThrow(message)
  })

  it('are refused where they are larger than 4 MiB together', async () => {
    const inside = ['a.yaml', 'b.yaml', 'c.yaml']
    await expect(find({ inside }, 'x'.repeat(2 * 1024 * 1024))).rejects.toThrow('larger than 4 MiB')
  })
})
