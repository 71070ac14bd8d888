import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../domain/input/input-reader.js'
import { readInputs } from './inputs.js'

const read = (given: Readonly<Record<string, string>>, text?: string) =>
  readInputs(
    inputReader(name => given[name] ?? ''),
    {
      event: { read: () => Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as unknown)) },
      files: { read: path => Promise.resolve(path === 'event.json' ? text : undefined) }
    }
  )

describe('the pull request', () => {
  it('is the one that the workflow runs for, unless one is named', async () => {
    const event = '{"pull_request":{"number":7}}'
    expect((await read({ key: 'plan', body: 'Hello' }, event)).pullRequest).toBe(7)
    expect((await read({ key: 'plan', body: 'Hello', 'pull-request': '8' }, event)).pullRequest).toBe(8)
  })
})

describe('the comment', () => {
  it('is the body, and then what the file holds', async () => {
    const given = { key: 'plan', body: '# Plan', 'body-file': 'event.json' }
    expect((await read(given, '{}\n')).markdown).toBe('# Plan\n\n{}')
  })
})

describe('bad inputs', () => {
  it.each([
    [{ body: 'Hello' }, 'Input "key"'],
    [{ key: 'plan' }, 'Input "body": a value is required unless "body-file" is set.'],
    [{ key: 'plan', 'body-file': 'none.md' }, 'Input "body-file": file "none.md" does not exist.'],
    [{ key: 'plan', body: 'Hello', 'pull-request': 'seven' }, 'Input "pull-request"']
  ])('%j are refused in one sentence', async (given, message) => {
    await expect(read(given)).rejects.toThrow(message)
  })
})
