import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, open, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from './node-files.js'

describe('a file of the workspace', () => {
  let workspace: string
  const read = (path: string) => nodeFiles({ GITHUB_WORKSPACE: workspace }).read(path)

  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'files-'))
    await writeFile(join(workspace, 'small.txt'), 'é\n'.repeat(1_000_000))
    const large = await open(join(workspace, 'large.txt'), 'w')
    await large.truncate(33 * 1024 * 1024)
    await large.close()
    execFileSync('mkfifo', [join(workspace, 'pipe')])
  })

  it('of some MiB is read whole', async () => {
    expect(await read('small.txt')).toBe('é\n'.repeat(1_000_000))
  })

  it('of more than 32 MiB is refused before it is read', async () => {
    await expect(read('large.txt')).rejects.toThrow('is larger than 32 MiB')
  })

  it('that is a pipe is refused, as it may never end', async () => {
    await expect(read('pipe')).rejects.toThrow('is a pipe or a socket')
  })

  it('is decoded by its byte order mark or XML declaration', async () => {
    await writeFile(join(workspace, 'utf16.json'), '\ufeff{"a": "für"}', 'utf16le')
    await writeFile(join(workspace, 'latin1.xml'), '<?xml version="1.0" encoding="ISO-8859-1"?><a>für</a>', 'latin1')
    expect(await read('utf16.json')).toBe('{"a": "für"}')
    expect(await read('latin1.xml')).toContain('<a>für</a>')
  })

  it('that is not of its encoding is refused with its line, and can be read with U+FFFD', async () => {
    await writeFile(join(workspace, 'bad.txt'), 'a\nfür', 'latin1')
    const files = nodeFiles({ GITHUB_WORKSPACE: workspace })
    await expect(files.read('bad.txt', { input: 'body-file' })).rejects.toThrow(
      'Input "body-file": the file "bad.txt" is not valid UTF-8: line 2 has invalid bytes. Save it as UTF-8.'
    )
    expect(await files.readRepaired('bad.txt')).toEqual({ text: 'a\nf\ufffdr', invalidLine: 2, encoding: 'utf-8' })
  })

  it('in UTF-16 is refused where another program reads UTF-8 only', async () => {
    await writeFile(join(workspace, 'Dockerfile'), '\ufeffFROM scratch\n', 'utf16le')
    const naming = { input: 'file', utf8Reader: 'BuildKit' }
    await expect(nodeFiles({ GITHUB_WORKSPACE: workspace }).read('Dockerfile', naming)).rejects.toThrow(
      'Input "file": the file "Dockerfile" is encoded as UTF-16, and BuildKit reads UTF-8 only. Save it as UTF-8.'
    )
  })

  it('of any bytes exists; a folder is refused', async () => {
    await writeFile(join(workspace, 'key.p12'), Buffer.from([0xff, 0xfe, 0, 0, 0x80]))
    await mkdir(join(workspace, 'folder'))
    const files = nodeFiles({ GITHUB_WORKSPACE: workspace })
    expect(await files.exists('key.p12')).toBe(true)
    expect(await files.exists('missing')).toBe(false)
    await expect(files.exists('folder')).rejects.toThrow('it is a folder')
  })
})
