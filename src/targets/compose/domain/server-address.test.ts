import { describe, expect, it } from '@jest/globals'
import { formatServerAddress, parseServerAddress } from './server-address.js'

describe('the address of a server', () => {
  it.each([
    ['deploy@example.com', 'deploy@example.com:22'],
    [' deploy@203.0.113.7:2222\n', 'deploy@203.0.113.7:2222'],
    ['a.b-c@[2001:db8::1]:22', 'a.b-c@[2001:db8::1]:22'],
    ['a@[::1]', 'a@[::1]:22']
  ])('%j is %s', (text, address) => {
    expect(formatServerAddress(parseServerAddress(text, 'server'))).toBe(address)
  })

  it.each([
    ...['', 'example.com', '@example.com', 'a@', 'a@b c', 'a@b:0', 'a@b:65536', 'a@b:x', 'a@2001:db8::1', 'a@[x]'],
    ...['-oProxyCommand=x@b', 'a@-oProxyCommand=x', 'a@b;id', 'a@$(id)', 'a@b\nHost *', 'a@b%h', "a@b'", 'a@[::1%eth0]']
  ])('%j is none', text => {
    expect(() => parseServerAddress(text, 'server')).toThrow(
      'Input "server": this is not the address of a server. Write user@host or user@host:port.'
    )
  })
})
