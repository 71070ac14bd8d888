import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { openBuildStage, type BuildStage } from './build-stage.js'

// `npm run test:docker`: what the real client makes of a context that another user wrote.
let stage: BuildStage

beforeAll(async () => {
  stage = await openBuildStage()
  await stage.createRepository('shop/api')
})
afterAll(() => stage.stop())

it('the client of BuildKit starts no Git in the context, which can be a repository of committed files', async () => {
  const tools = await mkdtemp(join(tmpdir(), 'tools-'))
  const record = join(tools, 'starts')
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
  await writeFile(join(tools, 'git'), `#!/bin/sh\necho "$PWD $*" >> ${record}\nexec ${real} "$@"\n`)
  await chmod(join(tools, 'git'), 0o755)
  const app = join(stage.workspace, 'app')
  await mkdir(app)
  execFileSync('git', ['init', '--quiet', '--bare', app])
  await stage.write('app/Dockerfile', 'FROM scratch\nCOPY config /\n')
  const { outputs } = await stage.build(
    { context: 'app', tags: 'v1', provenance: 'max' },
    { machine: { PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` } }
  )
  expect(outputs).toMatchObject({ verdict: 'succeeded' })
  const starts = (await readFile(record, 'utf8')).trim().split('\n')
  expect(starts).toEqual([expect.stringContaining(`--git-dir=${stage.workspace}/.git`)])
})

it('a link in the context is sent as a link, and what it leads to stays here', async () => {
  const outside = join(await mkdtemp(join(tmpdir(), 'outside-')), 'secret.txt')
  await writeFile(outside, 'a-secret-of-the-runner')
  await mkdir(join(stage.workspace, 'linked'))
  await symlink(outside, join(stage.workspace, 'linked/secret'))
  await stage.write('linked/Dockerfile', 'FROM scratch\nCOPY . /\n')
  const copied = await stage.build({ context: 'linked', tags: 'v2' })
  expect(copied.outputs).toMatchObject({ verdict: 'succeeded' })
  await stage.write('linked/Dockerfile', 'FROM scratch\nCOPY secret /\n')
  const followed = await stage.build({ context: 'linked', tags: 'v3' })
  expect(followed.outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'build-failed' })
  expect(copied.log + followed.log).not.toContain('a-secret-of-the-runner')
})
