import type { Answer, Play } from './play-process.js'

const [module = '', name = ''] = process.argv.slice(2)
const loaded = import(module) as Promise<Readonly<Record<string, Play | undefined>>>

// Plays each input that it is sent, for as long as its parent is there.
process.on('message', input => void answer(input as never).then(sent => process.send?.(sent)))
process.on('disconnect', () => process.exit())

async function answer(input: never): Promise<Answer> {
  try {
    const play = (await loaded)[name]
    if (play === undefined) throw new Error(`${module} has no export ${name}.`)
    return { played: await play(input) }
  } catch (error) {
    return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
