import type { ComponentChildren } from 'preact'
import { Chip } from '../../components/Chip'
import { Menu, type MenuEntry } from '../../components/Menu'
import { Avatar, WarmthLine } from '../../components/Person'
import { type Stage, stageWords } from '../../../domain/stage'
import type { Warmth } from '../../../nurture/warmth'

export interface WhoProps {
  name: string
  pronouns?: string
  headline: string
  company?: string
  place: string
  /** Sites as names with the profile's address. */
  sites: readonly { name: string, url: string }[]
  tags?: readonly string[]
  stage?: Stage | null | undefined
  warmth?: Warmth
  menu?: readonly MenuEntry[]
  /** Buttons before the menu. */
  tools?: ComponentChildren
  children?: ComponentChildren
}

/** Who it is: the name as read or typed, what they do and where, and how warm it is between you with its why. */
export function Who({ name, pronouns, headline, company = '', place, sites, tags = [], stage, warmth, menu, tools, children }: WhoProps) {
  const named = headline.toLowerCase().includes(company.toLowerCase())
  const facts = [headline, named ? '' : company, place].filter(Boolean).join(' · ')
  return (
    <header class="who">
      <div class="row top who-row">
        <Avatar name={name} />
        <div class="grow">
          <div class="row top apart">
            <h1 class="title" dir="auto">{name}{pronouns && <span class="tiny"> {pronouns}</span>}</h1>
            {(tools || menu) && (
              <span class="row who-tools">
                {tools}
                {menu && menu.length > 0 && <Menu label={`More about ${name}`} icon="more" iconOnly kind="quiet" entries={menu} />}
              </span>
            )}
          </div>
          {facts && <p class="small who-job" dir="auto">{facts}</p>}
          {(sites.length > 0 || tags.length > 0 || stage) && (
            <div class="row wrap who-chips">
              {sites.map(site => <Chip key={site.url} href={site.url}>{site.name}</Chip>)}
              {stage && <Chip tone="good"><span class="unseen">Stage: </span>{stageWords[stage]}</Chip>}
              {tags.map(tag => <Chip key={tag} tone="calm">{tag}</Chip>)}
            </div>
          )}
        </div>
      </div>
      {warmth && <WarmthLine {...warmth} />}
      {children}
    </header>
  )
}
