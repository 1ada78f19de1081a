/** What the panel and the script that looks at a message box say to each other, over a line of their own: the background has no part in it, and nothing is kept. */

/** The name of the line that the panel holds open to a page whose message box it looks at. */
export const draftLine = 'draft'
