import { gatewayBed, rollingUpdateBed, selectorBed } from './beds/kubernetes/kubernetes-bed.js'
import { playBeds } from './play-beds.js'

playBeds([gatewayBed, selectorBed, rollingUpdateBed])
