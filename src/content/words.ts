const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** A name or title of the page inside a sentence: not endless, and unable to turn the sentence around. */
const quoted = (text: string): string => {
  const short = text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text
  return rightToLeft.test(short) || /[\u202a-\u202e\u2066-\u2069]/.test(short)
    ? `\u2068${short.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069` : short
}

/** What the buttons in the page say. */
export const words = {
  save: 'Save',
  saved: 'Saved',
  undo: 'Undo',
  dismiss: 'Close',
  saveCandidate: (name: string) => `Save ${quoted(name)}`,
  saveItem: (title: string, name: string) => `Save “${quoted(title)}” to ${quoted(name)}’s interests`,
  candidateSaved: (name: string) => `${quoted(name)} is saved.`,
  candidateTaken: (name: string) => `${quoted(name)} is no longer saved.`,
  itemSaved: (title: string, name: string) => `Saved “${quoted(title)}” to ${quoted(name)}’s interests.`,
  itemTaken: (title: string, name: string) => `Took “${quoted(title)}” out of ${quoted(name)}’s interests.`,
  itemGone: 'This item is no longer on the page. Nothing was saved.',
  retired: 'Kith was updated. Reload this page to go on saving.',
}
