import { beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nodeFileSearch } from './node-file-search.js'

describe('a search in the workspace', () => {
  let workspace: string
  const find = async (folder: string, ...patterns: readonly string[]) =>
    (await nodeFileSearch({ GITHUB_WORKSPACE: workspace }).find(folder, patterns, {})).inside

  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'search-'))
    for (const path of ['a/x.xml', 'a/y.xml', 'b/x.xml', 'b/deep/z.xml', 'node_modules/n.xml', 'top.xml']) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), '')
    }
    await symlink('a', join(workspace, 'link'))
  })

  it.each<[readonly string[], readonly string[]]>([
    [['{a,b}/*.xml'], ['a/x.xml', 'a/y.xml', 'b/x.xml']],
    [
      ['**/*.xml', '!b/**'],
      ['a/x.xml', 'a/y.xml', 'top.xml']
    ],
    [
      ['**/*.xml', '!b'],
      ['a/x.xml', 'a/y.xml', 'top.xml']
    ],
    [
      ['**/*.xml', '!**/x.xml', 'b/x.xml'],
      ['a/y.xml', 'b/deep/z.xml', 'b/x.xml', 'top.xml']
    ],
    [
      ['!**/x.xml', '**/*.xml'],
      ['a/y.xml', 'b/deep/z.xml', 'top.xml']
    ],
    [['./top.xml', 'top.xml', './a/../top.xml'], ['top.xml']],
    [['a', '*'], ['top.xml']]
  ])('by %j finds files only, each once: %j', async (patterns, paths) => {
    expect(await find('.', ...patterns)).toEqual(paths)
  })

  it('by an absolute pattern names the same paths, and leaves out dependencies', async () => {
    expect(await find('a', join(workspace, '**/x.xml'), 'x.xml')).toEqual(['a/x.xml', 'b/x.xml'])
    expect(await find('.', join(workspace, '**/*.xml'), `!${workspace}/b/**`)).toEqual([
      'a/x.xml',
      'a/y.xml',
      'top.xml'
    ])
  })

  it('reports which paths are files', async () => {
    const search = nodeFileSearch({ GITHUB_WORKSPACE: workspace })
    expect(await search.present(['a/x.xml', 'a', 'link', 'missing', 'top.xml/x'])).toEqual(new Set(['a/x.xml']))
  })
})
