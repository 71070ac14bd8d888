import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../../domain/input/input-reader.js'
import { isForAzure, readAzureInputs } from './azure-inputs.js'

type Given = Readonly<Record<string, string>>

const ID = '11111111-0000-4000-8000-111111111111'
const APP = { app: 'web', 'client-id': ID, 'tenant-id': ID, 'subscription-id': ID, 'resource-group': 'shop' }
const readerOf = (given: Given) => inputReader(name => given[name] ?? '')
const read = (given: Given) => readAzureInputs(readerOf({ ...APP, gates: 'errors:', ...given }))

describe('the inputs of doctor for Azure', () => {
  it('check all strategies, and the gates of those that shift traffic', async () => {
    const { strategies, gates } = await read({})
    expect([strategies, gates?.errorSource]).toEqual([['rolling', 'canary', 'blue-green'], 'azure-monitor'])
  })

  it('check no gates of a rolling deployment', async () => {
    expect((await read({ strategy: 'rolling' })).gates).toBeUndefined()
  })

  it.each<[Given, string]>([
    [{ workload: 'web' }, 'Input "workload": it is not supported with "app", which is on Azure.'],
    [{ 'client-id': '' }, 'Input "client-id": a value is required'],
    [{ gates: 'latency: { p95: 300ms }' }, 'needs a source']
  ])('are refused with %j', async (given, message) => {
    await expect(read(given)).rejects.toThrow(message)
  })

  it('are those with an app, and refused without one', () => {
    expect([isForAzure(readerOf(APP)), isForAzure(readerOf({ service: 'api' }))]).toEqual([true, false])
    expect(() => isForAzure(readerOf({ 'client-id': ID }))).toThrow('Input "client-id": it is for Azure only')
  })
})
