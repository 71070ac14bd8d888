/** Lets at most `most` calls run at once; the others wait, in order. */
export function limitCalls(most: number): <Result>(call: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async call => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve))
    else running += 1
    try {
      return await call()
    } finally {
      // The next waiting call takes the place over.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
