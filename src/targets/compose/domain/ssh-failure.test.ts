import { describe, expect, it } from '@jest/globals'
import { readSshFailure } from './ssh-failure.js'

describe('messages of ssh', () => {
  it.each([
    [
      'No ED25519 host key is known for [127.0.0.1]:2222 and you have requested strict checking.\nHost key verification failed.',
      'host-key-unknown'
    ],
    [
      '@@@\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.',
      'host-key-changed'
    ],
    ['WARNING: REVOKED HOST KEY DETECTED!', 'host-key-changed'],
    ['deploy@203.0.113.7: Permission denied (publickey).', 'key-refused'],
    ['Received disconnect from 203.0.113.7 port 22:2: Too many authentication failures', 'key-refused'],
    ['Load key "/tmp/k": error in libcrypto\r\ndeploy@h: Permission denied (publickey).', 'key-unusable'],
    ['ssh: connect to host 203.0.113.7 port 22: Connection refused', 'unreachable'],
    ['ssh: Could not resolve hostname nowhere: Name or service not known', 'unreachable'],
    ['kex_exchange_identification: Connection closed by remote host', 'unreachable'],
    ['Connection closed by 203.0.113.7 port 22', 'unreachable'],
    ['', 'lost'],
    ['mux_client_request_session: read from master failed: Broken pipe', 'lost'],
    ['Connection to 203.0.113.7 closed by remote host.', 'lost']
  ])('%j means %s', (stderr, failure) => {
    expect(readSshFailure(stderr)).toBe(failure)
  })
})
