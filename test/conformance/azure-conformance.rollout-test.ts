import { azureBed } from './beds/azure/azure-bed.js'
import { playBedsApart } from './play-beds.js'

playBedsApart([azureBed])
