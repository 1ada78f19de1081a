import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { plural } from '../../../i18n/format'
import type { Box } from './treemap'
import { type MapTopic, cutTo, familyName, interestMap } from './interest-map'

/** How wide an element is, as it changes. */
function useWidth(start: number) {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(start)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => { if (element.clientWidth > 0) setWidth(element.clientWidth) }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}

/** The name of a topic and how many care, above each other where there is room, else beside each other. */
function Words({ label, people, box: { x, y, width, height } }: { label: string, people: number, box: Box }) {
  const low = height < 46
  const line = y + (low ? height / 2 + 4 : 19)
  return (
    <g aria-hidden="true">
      <text class="map-name" x={x + 8} y={line} dir="auto">{cutTo(label, low ? width - 22 : width)}</text>
      {!low && <text class="map-count" x={x + 8} y={y + 35}>{people}</text>}
      {low && width > 76 && <text class="map-count end" x={x + width - 8} y={line}>{people}</text>}
    </g>
  )
}

/** What the people one knows care about: each topic as large as the number who do, families together. A press leads to who cares. */
export function InterestMap({ topics, hrefOf }: { topics: readonly MapTopic[], hrefOf: (topic: string) => string }) {
  const { ref, width } = useWidth(720)
  const narrow = width < 560
  // A few topics do not need the room of many.
  const height = Math.min(narrow ? 560 : 400, (narrow ? 100 : 80) + topics.length * (narrow ? 44 : 26))
  const { families, left } = interestMap(topics, { width, height })
  return (
    <>
      <div ref={ref} class="interest-map">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label="Topics by how many people care, grouped by family">
          {families.map((family, index) => (
            <g key={family.family} role="group" aria-label={familyName(family.family)} data-tint={index % 3}>
              <text class="map-family" aria-hidden="true" x={family.x + 4} y={family.y + 14}>{cutTo(familyName(family.family), family.width)}</text>
              {family.tiles.map(({ item, x, y, width: wide, height: tall }) => (
                <a key={item.id} href={hrefOf(item.id)} class="map-tile">
                  <title>{`${item.label}: ${plural(item.people, 'person cares', 'people care')}`}</title>
                  <rect x={x + 1} y={y + 1} width={wide - 2} height={tall - 2} rx="6" />
                  <Words label={item.label} people={item.people} box={{ x, y, width: wide, height: tall }} />
                </a>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <p class="small">
        The more people care, the larger it is. {left > 0 && 'Smaller topics found no room here: '}<a href="#/topics">All topics</a>
      </p>
    </>
  )
}
