import axe from 'axe-core'

/** What axe objects to: names, roles, structure. Contrast and sizes need a real browser and are checked there. */
export async function objections(container: Element): Promise<string[]> {
  document.documentElement.lang = 'en'
  const { violations } = await axe.run(container, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  })
  return violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)
}
