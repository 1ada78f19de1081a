import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { plural } from '../../../i18n/format'
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
                  <text class="map-name" aria-hidden="true" x={x + 8} y={tall < 46 ? y + tall / 2 + 4 : y + 19} dir="auto">{cutTo(item.label, tall < 46 ? wide - 22 : wide)}</text>
                  {tall < 46
                    ? wide > 76 && <text class="map-count end" aria-hidden="true" x={x + wide - 8} y={y + tall / 2 + 4}>{item.people}</text>
                    : <text class="map-count" aria-hidden="true" x={x + 8} y={y + 35}>{item.people}</text>}
                </a>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <p class="small">
        The more people care, the larger it is.{left > 0 && ` ${plural(left, 'smaller topic')} found no room here:`} <a href="#/topics">All topics</a>
      </p>
    </>
  )
}
