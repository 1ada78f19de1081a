import type { PrivacyRules } from '../../domain/privacy'
import { privacyDates } from './clocks'

/** The rules as the database is handed them. */
export const privacy: PrivacyRules = { dates: privacyDates }
