/** Thrown instead of an answer that is no longer waited for. */
export class Cancelled extends Error {
  constructor() {
    super('The job was canceled.')
    this.name = 'Cancelled'
  }
}

/** Waits for `task`, but no longer than until `signal` is aborted: then throws `Cancelled` and leaves the task to itself. */
export async function unlessCancelled<Result>(signal: AbortSignal, task: Promise<Result>): Promise<Result> {
  task.catch(() => undefined)
  let cancel: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    cancel = () => reject(new Cancelled())
    if (signal.aborted) cancel()
    else signal.addEventListener('abort', cancel, { once: true })
  })
  try {
    return await Promise.race([aborted, task])
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
