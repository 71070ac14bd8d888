import { expect, it } from '@jest/globals'
import { readClassicOutput } from './read-classic-output.js'

const OUTPUT = `Sending build context to Docker daemon  2.1MB
Step 1/3 : FROM scratch AS base
 --->
Step 2/3 : COPY a /a
 ---> Using cache
 ---> 0123456789ab
Step 3/3 : RUN make
 ---> Running in 0123456789ab
compiling
The command 'make' returned a non-zero code: 2`

it('reads the steps of docker build, their outcome and their output', () => {
  const reader = readClassicOutput()
  const events = OUTPUT.split('\n').flatMap((line, index) => reader.take(line, index))
  expect(events.filter(({ kind }) => kind === 'line')).toMatchObject([{ text: 'compiling' }])
  expect(reader.steps()).toMatchObject([
    { stage: 'base', title: '[base 1/3] FROM scratch AS base', outcome: 'done', startedAt: 1, finishedAt: 3 },
    { outcome: 'cached' },
    { outcome: 'failed', error: "The command 'make' returned a non-zero code: 2", lastLines: ['compiling'] }
  ])
  expect(reader.otherLines()).toEqual(['Sending build context to Docker daemon  2.1MB'])
})
