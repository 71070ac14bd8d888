import { describe, expect, it } from '@jest/globals'
import { renderReadme } from './render-readme.js'

const page = '# Title\n\n<!-- inputs -->\nold\n<!-- /inputs -->\n\nProse.\n\n<!-- outputs -->\n<!-- /outputs -->\n'
const render = (metadata: Omit<Parameters<typeof renderReadme>[1]['metadata'], 'runs'>) =>
  renderReadme(page, { metadata: { ...metadata, runs: {} }, file: 'README.md' })

describe('renderReadme', () => {
  it('replaces the rows of the tables and keeps the prose', async () => {
    const text = await render({
      inputs: {
        cluster: { description: 'Name or\nARN of it.', required: true },
        timeout: { description: 'How long: a | b', default: '30m' },
        old: { description: 'Gone.', deprecationMessage: 'use `new`' }
      },
      outputs: { verdict: { description: 'How it ended.' } }
    })
    expect(text.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---')).toBe(`# Title

<!-- inputs -->

| Input | Description | Default |
| --- | --- | --- |
| \`cluster\` | Name or ARN of it. | _required_ |
| \`timeout\` | How long: a \\| b | \`30m\` |
| \`old\` | **Deprecated:** use \`new\` Gone. | |

<!-- /inputs -->

Prose.

<!-- outputs -->

| Output | Description |
| --- | --- |
| \`verdict\` | How it ended. |

<!-- /outputs -->
`)
  })

  it('lists the secrets of a workflow that takes some', async () => {
    const secrets = { SLACK_TOKEN: { description: 'Bot token.' } }
    const withPlace = `${page}\n<!-- secrets -->\n<!-- /secrets -->\n`
    const text = await renderReadme(withPlace, { metadata: { secrets }, file: 'README.md' })
    expect(text.replace(/ {2,}/g, ' ')).toContain('| `SLACK_TOKEN` | Bot token. |')
    await expect(render({ secrets })).rejects.toThrow(
      'The README needs <!-- secrets --> and, after it, <!-- /secrets -->.'
    )
  })

  it('is stable: a second time changes nothing', async () => {
    const metadata = { inputs: { a: { description: 'x' } }, runs: {} }
    const once = await renderReadme(page, { metadata, file: 'README.md' })
    expect(await renderReadme(once, { metadata, file: 'README.md' })).toBe(once)
  })

  it('writes a sentence where there is nothing to list', async () => {
    expect(await render({})).toContain('<!-- outputs -->\n\nNone.\n\n<!-- /outputs -->')
  })

  it('refuses a page without places for the tables', async () => {
    await expect(renderReadme('# Title', { metadata: { runs: {} }, file: 'README.md' })).rejects.toThrow(
      'The README needs <!-- inputs --> and, after it, <!-- /inputs -->.'
    )
  })
})
