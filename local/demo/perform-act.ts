import type { Verdict } from '../../src/domain/rollout/verdict.js'
import type { Act } from './acts.js'
import type { DemoChapter } from './demo-report.js'
import { describeTraffic } from './describe-traffic.js'
import type { HttpLoad } from './http-load.js'
import { judgeShipment } from './judge-shipment.js'
import type { Demo } from './prepare-demo.js'
import { shipVersion } from './ship-version.js'
import { showLogLine } from './show-log-line.js'
import type { Shop } from './shop.js'
import type { Stage, Terminal } from './terminal.js'

/** What an act finds. */
export interface Scene {
  readonly demo: Demo
  readonly shop: Shop
  readonly load: HttpLoad | undefined
  readonly before: string | undefined
  readonly image: string
}

/** Ships the version of an act, and judges what came of it. Throws when nothing was shipped. */
export async function performAct(act: Act, { demo, shop, load, before, image }: Scene): Promise<DemoChapter> {
  const { terminal, cloud, folder } = demo
  const { version, serving, verdict, inputs } = act
  const problems: string[] = []
  let chapter: DemoChapter | undefined
  terminal.line()
  terminal.line(`  ${terminal.paint('bold', version)} ${terminal.paint('dim', act.title)}`)
  await terminal.stage(`Deploy ${version}`, async stage => {
    const ticker = setInterval(() => stage.status(load === undefined ? '' : describeTraffic(load.current())), 250)
    try {
      const shipment = await shipVersion({
        ...{ cloud, shop, folder, version, image, inputs },
        onLine: line => tell(line, stage, terminal)
      })
      const traffic = load?.take()
      problems.push(...judgeShipment(shipment, { verdict, traffic, serving }))
      chapter = { shipment, traffic, before, problems }
      return [describeVerdict(shipment.result.verdict, problems), traffic && describeTraffic(traffic)]
        .filter(Boolean)
        .join('; ')
    } finally {
      clearInterval(ticker)
    }
  })
  if (chapter === undefined) throw new TypeError(`${version} was not deployed.`)
  return chapter
}

function tell(line: string, stage: Stage, { paint }: Terminal): void {
  const shown = showLogLine(line, paint)
  if (shown !== undefined) stage.log(shown)
}

function describeVerdict(verdict: Verdict, problems: readonly string[]): string {
  if (problems.length > 0) return `${verdict}, which was not expected`
  return verdict === 'succeeded' ? verdict : `${verdict}, as expected`
}
