import { describe, expect, it } from '@jest/globals'
import { explainFargateSize, parseCpuUnits, parseMemoryMebibytes } from './fargate-size.js'

describe('the sizes of Fargate', () => {
  it.each([
    ['256', '512'],
    ['256', '2048'],
    ['.25 vCPU', '0.5 GB'],
    ['0.25vcpu', '0.5GB'],
    ['512', '4096'],
    ['1024', '8192'],
    ['1 vCPU', '2 GB'],
    ['2048', '16384'],
    ['4096', '30720'],
    ['8192', '16384'],
    ['8192', '61440'],
    ['16384', '122880'],
    ['32768', '61440'],
    ['32 vCPU', '244 GB'],
    ['65536', '524288']
  ])('%s with %s is one, or larger than all known', (cpu, memory) => {
    expect(explainFargateSize(cpu, memory)).toBeUndefined()
  })

  it.each([
    ['256', '4096', 'with 256 CPU units, Fargate supports only these values of "memory" in MiB: 512, 1024, 2048'],
    ['512', '512', 'with 512 CPU units'],
    ['4096', '31744', 'with 4096 CPU units'],
    ['8192', '18432', 'with 8192 CPU units'],
    ['16384', '34816', 'with 16384 CPU units'],
    ['32768', '65536', '"memory" in MiB: 61440, 122880, 249856'],
    ['300', '512', 'only these values of "cpu": 256, 512, 1024, 2048, 4096, 8192, 16384, 32768'],
    ['lots', '512', 'requires "cpu" for the task'],
    ['256', '1 TB', 'requires "memory" for the task'],
    ['0.5', '512', 'requires "cpu" for the task']
  ])('%s with %s is none', (cpu, memory, expected) => {
    expect(explainFargateSize(cpu, memory)).toContain(expected)
  })

  it.each([
    [undefined, '512'],
    ['256', undefined]
  ])('needs both: %s and %s', (cpu, memory) => {
    expect(explainFargateSize(cpu, memory)).toContain('Fargate requires')
  })

  it('reads amounts as ECS does', () => {
    expect([parseCpuUnits('256'), parseCpuUnits('1.5 vCPU'), parseCpuUnits('1 GB'), parseCpuUnits('x')]).toEqual([
      256,
      1536,
      undefined,
      undefined
    ])
    expect([parseMemoryMebibytes('512'), parseMemoryMebibytes('1.5GB'), parseMemoryMebibytes('')]).toEqual([
      512,
      1536,
      undefined
    ])
  })
})
