import { expect, test } from '@jest/globals'
import { FILE_LINE, RECORD_LINE, runningText } from './running-file.js'

const printed = (workers: string, record: string) => `${workers}\n${RECORD_LINE}\n${record}\n${FILE_LINE}\nbaseline\n`

test.each([
  ['the workers of the split run', '30:55\n31:56', '30:55 31:56 \nsplit', 'split\n'],
  ['one of them was replaced', '30:55\n99:80', '30:55 31:56 \nsplit', 'split\n'],
  ['the number is the same and the process is another one', '30:90\n31:91', '30:55 31:56 \nsplit', 'baseline\n'],
  ['there is no record', '30:55', '', 'baseline\n'],
  ['no worker runs', '', '30:55 \nsplit', 'baseline\n']
])('%s', (_, workers, record, text) => {
  expect(runningText(printed(workers, record))).toBe(text)
})
