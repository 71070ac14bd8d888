import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { inputNamesOf, refuseMistypedInput } from './mistyped-input.js'

const KNOWN = ['cluster', 'dry-run', 'image', 'images', 'timeout']

describe('refuseMistypedInput', () => {
  it.each([
    ['INPUT_IMGAE', 'Input "imgae": this action has no such input. Did you mean "image"?'],
    ['INPUT_DRY-RNU', 'Input "dry-rnu": this action has no such input. Did you mean "dry-run"?'],
    ['INPUT_DRY_RUN', 'Did you mean "dry-run"?'],
    ['INPUT_TIME-OUT', 'Did you mean "timeout"?']
  ])('names %s, and what was meant', (variable, sentence) => {
    expect(() => refuseMistypedInput({ INPUT_CLUSTER: 'a', [variable]: 's3cr3t' }, KNOWN)).toThrow(sentence)
  })

  it.each([{ INPUT_IMAGE: 'a' }, { INPUT_IMGAE: '' }, { INPUT_WHATEVER: 'x' }, { IMGAE: 'x' }])('lets %j pass', env => {
    expect(() => refuseMistypedInput(env, KNOWN)).not.toThrow()
  })
})

describe('inputNamesOf', () => {
  it.each(readdirSync('actions'))('reads the inputs of %s', action => {
    const text = readFileSync(`actions/${action}/action.yml`, 'utf8')
    const { inputs = {} } = parse(text) as { inputs?: object }
    expect(inputNamesOf(text)).toEqual(Object.keys(inputs))
  })
})
