import { describe, expect, it } from '@jest/globals'
import { runInRepository } from './run-in-repository.js'

const CLEAN = {
  'src/a.ts': "log('Shifted 10% -> 50%')\nlog(`Rolled back: gate ${gate} failed`)",
  'src/a.test.ts': "it('sends a message', () => expect(sent).toBe('Nobody is told.'))",
  'action.yml': '# Runs in a container.\nname: Deploy\ndescription: Deploys a service.',
  '.github/workflows/deploy.yml': 'name: deploy a service',
  'docs/a.md': '# Gates\n\nThe alarm is in ALARM.\n\n```sh\necho nobody is told\n```\n\nThe value `told` is a code.\n',
  'README.md': 'Deploys a service to ECS.'
}

describe('check-wording', () => {
  it('accepts texts without a word of the list, and ignores code and the texts inside tests', () => {
    expect(runInRepository('check-wording', CLEAN)).toEqual({ status: 0, lines: [], stderr: '' })
  })

  it('reports each word with file and line', () => {
    const planted = {
      '.github/workflows/deploy.yml': 'run: echo "The alarm rings."\n',
      'CHANGELOG.md': '- The token lives for an hour.\n',
      'README.md': 'A quote:\n\n> More than 5 % failed.\n',
      'actions/notify/README.md': 'The job was cancelled.\n',
      'action.yml': 'name: Deploy\ndescription: |\n  Deploys the revision\n  that serves.',
      'docs/a.md': 'A list:\n\n- whoever *deploys*.\n',
      'docs/adr/0001.md': 'Nobody is here.\n',
      'schemas/a.v1.json': '{\n  "description": "Which channel is told."\n}',
      'local/a.docker-test.ts': "describe('a pause', () => {\n it.each(ROWS)('of %s goes on', run)\n})",
      'src/a.test.ts': "test('nobody is told', run)",
      'src/a.ts': "log('Shifted 10%')\n\nlog('Nobody ' + was + ` is ${not} left`)",
      'local/demo/a.ts': "line('as it should be')",
      'test/way-back.test.ts': "const ROWS = [['a colour', 1]] as const\nit.each(ROWS)('%s', run)",
      'workflows/a.yml': 'on: push\n# What stands\n# in the log.\n'
    }
    const { status, lines, stderr } = runInRepository('check-wording', { ...CLEAN, ...planted })
    expect(lines.map(line => line.split(' => ')[0]).sort()).toEqual([
      '.github/workflows/deploy.yml:1  rings',
      'CHANGELOG.md:1  token lives',
      'README.md:3  5 %',
      'action.yml:2  that serves',
      'actions/notify/README.md:1  was cancelled',
      'docs/a.md:3  whoever',
      'docs/adr/0001.md:1  Nobody',
      'local/a.docker-test.ts:2  goes on',
      'local/demo/a.ts:1  as it should be',
      'schemas/a.v1.json:2  told',
      'src/a.test.ts:1  nobody',
      'src/a.test.ts:1  told',
      'src/a.ts:3  Nobody',
      'test/way-back.test.ts:1  colour',
      'test/way-back.test.ts:1  way back',
      'workflows/a.yml:2  stands'
    ])
    expect(status).toBe(1)
    expect(stderr).toContain('16 words of .textlint/words.yml')
  })

  it('checks only files below a path', () => {
    const files = { ...CLEAN, 'docs/b.md': 'Nobody.', 'src/b.ts': "log('Nobody is here.')" }
    expect(runInRepository('check-wording', files, 'docs/').lines).toEqual([expect.stringMatching(/^docs\/b\.md:1 /)])
  })
})
