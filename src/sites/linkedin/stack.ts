/** The stacks that LinkedIn serves side by side. */
export type Stack = 'sdui' | 'ember' | 'guest' | 'mobile'

/** Which stack made a document. Told from the document itself on every look: the same account gets one stack on one
 * page and another on the next. Several signs each, so that none is missed when one goes. */
export function stackOf(document: Document): Stack {
  if (document.querySelector('[componentkey], [data-sdui-screen], [id^="com.linkedin.sdui"]')) return 'sdui'
  if (document.querySelector('meta[name="pageKey"][content*="mwlite"], a[href^="/mwlite/"], link[href*="/mwlite/"]')) return 'mobile'
  if (document.querySelector('meta[name="service"][content="voyager-web"], code[id^="bpr-guid"], [class~="ember-view"], a[href*="/overlay/contact-info"]')) return 'ember'
  if (document.querySelector('meta[name="pageKey"][content^="public_"], meta[name="pageKey"][content="d_public_post"], a[href*="trk=public_p"], [data-section]')) return 'guest'
  return 'ember'
}
