/** Values that break readers: none of them is anybody's. */

/** Addresses that are malformed, of other schemes, or meant to be taken for something else. */
export const oddAddresses = [
  'http://[', 'https://', '//', 'http://%', '/%E0%A4%A', '/in/%E0%A4%A/', 'https://github.com/%', 'javascript:void(0)', 'data:text/html,x', 'mailto:a@b.example',
  'https://user:pass@host.example:99999/', 'https://host.example:80:80/', '\0', '\ud800', '#', '?', '../../../..', 'https://www.linkedin.com/in/%00/',
  'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fwww.linkedin.com%2Fsafety%2Fgo%3Furl%3D%2525', 'https://www.behance.net/%E0%A4%A', 'blob:https://x/1',
  'https://github.com/.git', 'https://gist.github.com//', 'urn:li:activity:99999999999999999999', '/feed/update/urn:li:activity:00000000000000000001', 'http://a'.repeat(5_000),
  '/search/users?country=%', '/gallery/999999999999999/%E0', 'https://xn--/', 'https://1.2.3.4.5/', 'file:///etc/hosts',
]

/** Words: control characters, broken pairs, directions, prototypes, counts, floods. */
export const oddWords = [
  '', ' ', '\0', '\ufeff\u200b\u2060', '\ud800', '\udfff\ud800', '\u202eevil', '\uffff\ufffe', '__proto__', 'constructor', 'toString', 'NaN', '500+ connections', '*** ****',
  '😀', 'a@b.example', '{{7*7}}', '%s%n', '<b>&amp;', 'Z\u0301'.repeat(3_000), 'word '.repeat(40_000), 'x'.repeat(1_000_000), '1'.repeat(50_000), '['.repeat(20_000), '\n'.repeat(100_000),
  '@.@.'.repeat(30_000), '(1) '.repeat(30_000), '. - '.repeat(30_000), '_-activity-1'.repeat(5_000),
]

/** Pieces of JSON where another value was expected. */
export const oddJson = [
  'null', '{}', '[]', '[null]', '[[[]]]', '1e999', '-0', '"\\ud800"', '""', 'true', '{"toString":1,"valueOf":1}', '{"__proto__":null}', '{"length":1e9}',
  '{"username":{"toString":null}}', '[{"url":7}]', '99999999999999999999', `"${'x'.repeat(200_000)}"`, `${'['.repeat(60_000)}${']'.repeat(60_000)}`, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
]

/**
 * Names with which fields of real forms and pictures cover properties of their form or of the document. (A page that covers
 * the methods themselves, `querySelector` and the like, does so only to be unreadable, and is.)
 */
export const coveringNames = [
  'id', 'name', 'title', 'action', 'method', 'target', 'href', 'children', 'attributes', 'className', 'localName', 'textContent', 'length', 'text', 'content', 'label', 'value', 'type',
  'body', 'head', 'links', 'forms', 'images', 'documentElement', 'location', 'URL', 'defaultView', 'baseURI', 'lang', 'dir', 'hidden', 'style', 'dataset', 'tagName', 'elements',
]
