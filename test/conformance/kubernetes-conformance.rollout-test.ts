import { KUBERNETES_BEDS } from './beds.js'
import { playBedsApart } from './play-beds.js'

playBedsApart(KUBERNETES_BEDS)
