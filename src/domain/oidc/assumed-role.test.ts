import { describe, expect, it } from '@jest/globals'
import { inputReader } from '../input/input-reader.js'
import { readAssumedRole } from './assumed-role.js'

const ARN = 'arn:aws:iam::123456789012:role/ci/deployer'
const read = (inputs: Readonly<Record<string, string>>) => readAssumedRole(inputReader(name => inputs[name] ?? ''))

describe('readAssumedRole', () => {
  it('reads all fields', () => {
    const inputs = { 'role-session-name': 'run-7', 'role-duration': '2h', 'role-audience': 'sts.amazonaws.com.cn' }
    expect(read({ 'role-to-assume': ARN, ...inputs })).toEqual({
      arn: ARN,
      sessionName: 'run-7',
      durationSeconds: 7_200,
      audience: 'sts.amazonaws.com.cn'
    })
  })

  it('requires no role when none is named', () => {
    expect(read({ 'role-session-name': 'deploy-kit-1' })).toBeUndefined()
  })

  it.each([
    [{ 'role-to-assume': 'deployer' }, 'role-to-assume'],
    [{ 'role-to-assume': 'arn:aws:iam::123456789012:user/x' }, 'role-to-assume'],
    [{ 'role-to-assume': ARN, 'role-session-name': 'a b' }, 'role-session-name'],
    [{ 'role-to-assume': ARN, 'role-duration': '5m' }, 'role-duration'],
    [{ 'role-to-assume': ARN, 'role-duration': '13h' }, 'role-duration']
  ])('refuses %j', (inputs, name) => {
    expect(() => read(inputs as Readonly<Record<string, string>>)).toThrow(`Input "${name}": `)
  })
})
