import { describe, expect, it } from '@jest/globals'
import { readProxies } from './proxies.js'

describe('readProxies', () => {
  it('finds none where none is named', () => {
    expect(readProxies({ HTTPS_PROXY: ' ', NO_PROXY: 'example.com' })).toBeUndefined()
  })

  it('takes small letters first, and an address without its scheme', () => {
    const proxies = readProxies({ https_proxy: 'one.example:3128', HTTPS_PROXY: 'http://two.example:3128' })
    expect(proxies).toMatchObject({ HTTPS_PROXY: 'http://one.example:3128' })
    expect(proxies).not.toHaveProperty('HTTP_PROXY')
  })

  it('sends HTTPS by the only proxy that is named', () => {
    expect(readProxies({ HTTP_PROXY: 'http://p:1' })).toMatchObject({ HTTPS_PROXY: 'http://p:1' })
  })

  it('leaves out this machine, where AWS gives credentials, and what is named with all below it', () => {
    const { NO_PROXY = '' } =
      readProxies({ HTTP_PROXY: 'http://p', no_proxy: 'Corp.example, .x.example,10.0.0.1' }) ?? {}
    expect(NO_PROXY.split(',')).toEqual(
      expect.arrayContaining([
        'localhost',
        '127.0.0.1',
        '169.254.169.254',
        'corp.example',
        '.corp.example',
        '.x.example'
      ])
    )
    expect(NO_PROXY).not.toContain('.10.0.0.1')
  })

  it.each(['socks5://me:secret@proxy:1080', 'http://', 'a b'])('refuses %s without showing it', address => {
    const read = () => readProxies({ HTTPS_PROXY: address })
    expect(read).toThrow('The environment variable HTTPS_PROXY is not the URL of an HTTP proxy')
    expect(read).not.toThrow('secret')
  })
})
