/** Runs at most `atOnce` tasks at a time, in the order in which they come. */
export function takeTurns(atOnce: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let going = 0
  return async task => {
    if (going >= atOnce) await new Promise<void>(resolve => waiting.push(resolve))
    going += 1
    try {
      return await task()
    } finally {
      going -= 1
      waiting.shift()?.()
    }
  }
}

/** Begins all cases when it is called; returns what each came to. */
export function playCases<Name extends string, Result>(
  names: readonly Name[],
  play: (name: Name) => Promise<Result>
): (name: Name) => Promise<Result> {
  const results = new Map(
    names.map(name => {
      const result = play(name)
      result.catch(() => undefined)
      return [name, result] as const
    })
  )
  return name => results.get(name) ?? Promise.reject(new Error(`There is no case ${name}.`))
}
