import { describe, expect, it } from '@jest/globals'
import { yamlMessages } from './yaml-messages.js'

const lines = (source: string) => yamlMessages('action.yml', source).map(({ line, text }) => [line, text])

describe('yamlMessages', () => {
  it('lists descriptions and names with the line at which each begins', () => {
    const source =
      'name: Deploy a service\ninputs:\n  service:\n    description: >-\n      Name of\n      the service.\n'
    expect(lines(source)).toEqual([
      [1, 'Deploy a service'],
      [4, 'Name of the service.']
    ])
  })

  it('joins the lines of a comment, and keeps one after a value apart', () => {
    const source = '# Runs on every\n# push to main.\non: push # and on nothing else\n#\nname: "step # two"\n'
    expect(lines(source)).toEqual([
      [1, 'Runs on every push to main.'],
      [3, 'and on nothing else'],
      [5, 'step # two']
    ])
  })

  it('lists what a script prints, and no other text of it', () => {
    const source = 'run: |\n  grep -q "no text" file\n  echo "Nothing to scan in $FOLDER" && echo "$x" > "the file"\n'
    expect(lines(source)).toEqual([
      [3, 'Nothing to scan in ${...}'],
      [3, 'the file']
    ])
  })
})
