import { computed, signal } from '@preact/signals'
import { dayOf } from '../../domain/day'

const minute = 60_000

/** The wall clock, told once a minute: what pure functions get as `now`. */
export const now = signal(Date.now())

/** Today on this computer. */
export const today = computed(() => dayOf(now.value))

const tell = () => { now.value = Date.now() }
setInterval(tell, minute)
// A page that slept over midnight must not show yesterday.
document.addEventListener('visibilitychange', () => { if (!document.hidden) tell() })
