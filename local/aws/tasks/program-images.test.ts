import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createProgramImages } from './program-images.js'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'images-'))
})

afterEach(() => rm(directory, { recursive: true }))

const program = (command: string) => ({ entryPoint: ['node'], command: [command], workingDirectory: directory })

test('an image is found by tag, by digest, and with a registry in front', () => {
  const images = createProgramImages()
  const digest = images.add('team/web:v1', program('a'))
  const references = [
    'team/web:v1',
    `team/web@${digest}`,
    `team/web:other@${digest}`,
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web:v1',
    'localhost:5000/team/web:v1'
  ]
  expect(references.map(reference => images.find(reference)?.digest)).toEqual(references.map(() => digest))
})

test('a moved tag leaves the old image to its digest', () => {
  const images = createProgramImages()
  const first = images.add('web:v1', program('a'))
  const second = images.add('web:v1', program('b'))
  expect(second).not.toBe(first)
  expect(images.find('web:v1')?.program.command).toEqual(['b'])
  expect(images.find(`web@${first}`)?.program.command).toEqual(['a'])
})

test('what is not there is not found', () => {
  const images = createProgramImages()
  images.add('web', program('a'))
  expect(images.find('web:latest')).toBeDefined()
  expect(images.find('web:v2')).toBeUndefined()
  expect(images.find('other/web')).toBeUndefined()
})

test("a change in the program's files changes the digest", async () => {
  const images = createProgramImages()
  const file = join(directory, 'main.js')
  await writeFile(file, '1')
  const first = images.add('web', program('main.js'))
  expect(images.add('web', program('main.js'))).toBe(first)
  await writeFile(file, '2')
  expect(images.add('web', program('main.js'))).not.toBe(first)
})
