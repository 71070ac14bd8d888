import { expect, test } from '@jest/globals'
import { openTerminal } from './terminal.js'

function screen(columns?: number) {
  let text = ''
  return {
    isTTY: columns !== undefined,
    ...(columns === undefined ? {} : { columns }),
    write: (part: string) => (text += part),
    text: () => text
  }
}

const visible = (text: string) => text.replace(/\u001b\[[0-9;]*[mK]/g, '')

test.each([
  ['a pipe', screen(), {}],
  ['a terminal with NO_COLOR', screen(80), { NO_COLOR: '1' }],
  ['a dumb terminal', screen(80), { TERM: 'dumb' }]
])('%s gets whole lines without escapes', async (_, output, env) => {
  const terminal = openTerminal(output, env)
  await terminal.stage('Test', async ({ status, log }) => {
    status('half')
    log(terminal.paint('red', 'a line'))
    return Promise.resolve('9 pass')
  })
  expect(output.text()).toMatch(/^Test \.\.\.\n {2}\| a line\nTest: 9 pass \(\d\.\ds\)\n$/)
})

test('a terminal sees a stage while it runs, and one line of it in the end', async () => {
  const output = screen(80)
  const terminal = openTerminal(output, {})
  await terminal.stage('Test', ({ status }) => {
    status('half')
    return Promise.resolve('9 pass')
  })
  expect(visible(output.text())).toMatch(/⠋ Test {13}half 0\.0s\r {2}✔ Test {13}9 pass 0\.0s\n$/)
})

test('a stage that fails is marked, and the error is passed on', async () => {
  const output = screen(80)
  const fail = () => Promise.reject(new Error('no'))
  await expect(openTerminal(output, {}).stage('Test', fail)).rejects.toThrow('no')
  expect(visible(output.text())).toMatch(/ {2}✘ Test/)
})

test('no line of a stage is wider than the terminal, with or without colors', async () => {
  const output = screen(50)
  const terminal = openTerminal(output, {})
  await terminal.stage('Test', ({ log }) => {
    log(terminal.paint('red', 'x'.repeat(200)))
    return Promise.resolve('done')
  })
  for (const line of visible(output.text()).split(/[\r\n]/)) expect(line.length).toBeLessThan(50)
})

test('the columns of a table are aligned, with colors or without', () => {
  const output = screen(80)
  const terminal = openTerminal(output, {})
  terminal.table(
    ['a', 'b'],
    [
      [terminal.paint('green', 'long one'), '1'],
      ['x', '22']
    ]
  )
  expect(visible(output.text())).toBe('  a          b\n  ────────   ──\n  long one   1\n  x          22\n')
})
