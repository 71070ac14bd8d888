import { describe, expect, it } from '@jest/globals'
import { boundedFetch } from './bounded-response.js'

describe('an answer', () => {
  it('that never ends is read no further than its limit', async () => {
    let chunks = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks += 1
        controller.enqueue(new Uint8Array(1024))
      }
    })
    const fetch = boundedFetch(() => Promise.resolve(new Response(endless)), 8 * 1024)
    const response = await fetch('https://example.com')
    await expect(response.text()).rejects.toThrow('sent a response larger than 8 KiB')
    expect(chunks).toBeLessThan(20)
  })

  it('within its limit is as it was', async () => {
    const given = Response.json({ a: 1 }, { status: 201, headers: { 'x-a': 'b' } })
    const response = await boundedFetch(() => Promise.resolve(given))('https://example.com')
    expect([response.status, response.headers.get('x-a'), await response.json()]).toEqual([201, 'b', { a: 1 }])
  })

  it('without a body has none', async () => {
    const response = await boundedFetch(() => Promise.resolve(new Response(null, { status: 204 })))('https://a.example')
    expect(response.body).toBeNull()
  })
})
