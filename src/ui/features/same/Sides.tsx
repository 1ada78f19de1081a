import { Chip } from '../../components/Chip'

/** One of two people beside each other. */
export interface Side { name: string, headline: string, company: string, place: string, sites: readonly { name: string, url: string }[] }

/** Two people beside each other, the same facts at the same height. */
export function Sides({ sides }: { sides: readonly [Side, Side] }) {
  return (
    <div class="sides">
      {sides.map(({ name, headline, company, place, sites }, index) => (
        <div key={index} class="side">
          <p class="strong" dir="auto">{name}</p>
          <p class="small" dir="auto">{headline || '–'}</p>
          <p class="small" dir="auto">{[headline.toLowerCase().includes(company.toLowerCase()) ? '' : company, place].filter(Boolean).join(' · ') || '–'}</p>
          <div class="row wrap">
            {sites.length > 0 ? sites.map(site => <Chip key={site.url} href={site.url}>{site.name}</Chip>) : <span class="tiny">typed in</span>}
          </div>
        </div>
      ))}
    </div>
  )
}
