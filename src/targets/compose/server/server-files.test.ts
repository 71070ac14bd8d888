import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverHere } from '../../../../test/compose/proxies/server-here.js'
import { serverFiles } from './server-files.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

test('several files are read by one call, each with its own text, and undefined where there is none', async () => {
  const server = serverHere('')
  const texts = ['first\nfile\nnone\n', '', "it's $(id) ü\r\n"]
  await Promise.all(texts.map((text, index) => writeFile(at(`${index}`), text)))
  const read = await serverFiles(server).readAll([at('0'), at('missing'), at('1'), at('2')])
  expect(read).toEqual([texts[0], undefined, texts[1], texts[2]])
  expect(server.countCalls()).toBe(1)
})

test('several files that are too long together are read one by one', async () => {
  const long = 'x'.repeat(200 * 1024)
  await Promise.all(['a', 'b'].map(name => writeFile(at(name), long)))
  expect(await serverFiles(serverHere('')).readAll([at('a'), at('b')])).toEqual([long, long])
})

test.each([
  ['is too long', async (path: string) => writeFile(path, 'x'.repeat(256 * 1024 + 1))],
  ['is not text', async (path: string) => writeFile(path, Buffer.from([0x66, 0xfc, 0x72]))],
  ['leads to nothing', async (path: string) => symlink(at('nothing'), path)]
])('of several files, the one that %s is named', async (name, make) => {
  const path = at(name.replaceAll(' ', '-'))
  await make(path)
  await expect(serverFiles(serverHere('')).readAll([at('missing'), path])).rejects.toMatchObject({
    code: 'rejected',
    message: expect.stringContaining(path)
  })
})
