import { describe, expect, it } from '@jest/globals'
import { formatSshConfig } from './ssh-config.js'

const address = {
  ...{ host: '203.0.113.7', port: 2222, user: 'deploy', knownHosts: '', privateKey: 'x' },
  jumps: [
    { host: 'first.example', port: 22, user: 'a' },
    { host: '2001:db8::1', port: 23, user: 'b' }
  ]
}
const files = { knownHosts: '/t 100%/known_hosts', key: '/t/key', control: '/t/c' }

/** The lines of a block. */
const blockOf = (config: string, host: string) => config.split(`Host ${host}\n`)[1]?.split('\n\n')[0] ?? ''

describe('formatSshConfig', () => {
  it('leads through each jump host to the next one', () => {
    const config = formatSshConfig(address, files)
    expect(blockOf(config, 'jump0')).toBe('  HostName first.example\n  Port 22\n  User a')
    expect(blockOf(config, 'jump1')).toBe('  HostName 2001:db8::1\n  Port 23\n  User b\n  ProxyJump jump0')
    expect(blockOf(config, 'server')).toContain('HostName 203.0.113.7\n  Port 2222\n  User deploy\n  ProxyJump jump1\n')
  })

  it('trusts only the given host keys and offers only the given key, on all hosts', () => {
    const all = blockOf(formatSshConfig(address, files), '*')
    for (const line of [
      ...['StrictHostKeyChecking yes', 'UserKnownHostsFile "/t 100%%/known_hosts"', 'GlobalKnownHostsFile /dev/null'],
      ...['BatchMode yes', 'IdentitiesOnly yes', 'IdentityAgent none', 'ForwardAgent no', 'PermitLocalCommand no']
    ])
      expect(all).toContain(`  ${line}\n`)
  })

  it('asks the agent where there is no key', () => {
    const all = blockOf(formatSshConfig(address, { ...files, key: undefined }), '*')
    expect(all).toContain('IdentityFile none')
    expect(all).not.toContain('IdentityAgent')
  })
})
