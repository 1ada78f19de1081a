import { useEffect, useMemo, useRef } from 'preact/hooks'
import { go, goInPlace, route } from '../../state/router'
import { type DeskAddress, addressOf, paramsFrom } from './address'
import { searchText, useRested } from './search'

/**
 * What the list shows, as the page's address says it, and how it becomes another. What is typed in the search field at the top follows into the
 * address, and an address that one comes back to into the field. Choosing a filter is a step that back undoes; typing is not.
 */
export function useAddress(): { address: DeskAddress, setAddress: (next: DeskAddress) => void } {
  const at = route.value
  const params = at.page === 'people' ? at.params ?? {} : {}
  const key = JSON.stringify(params)
  const address = useMemo(() => addressOf(params), [key])
  const typed = useRested(searchText.value.trim())
  const shown = useRef<string | null>(null)
  useEffect(() => {
    // Words typed on another page come along; otherwise the address says what is searched.
    const arriving = shown.current === null
    if (arriving && address.text === '' && searchText.value.trim() !== '') return
    if (shown.current === address.text) return
    shown.current = address.text
    if (searchText.value.trim() !== address.text) searchText.value = address.text
  }, [address.text])
  useEffect(() => {
    // Not the words of before while the field is being set to those of the address.
    if (typed !== searchText.value.trim() || typed === address.text) return
    shown.current = typed
    goInPlace({ page: 'people', params: paramsFrom({ ...address, text: typed }) })
  }, [typed])
  useEffect(() => () => { searchText.value = '' }, [])
  return {
    address,
    setAddress: next => {
      shown.current = next.text
      if (searchText.value.trim() !== next.text) searchText.value = next.text
      go({ page: 'people', params: paramsFrom(next) })
    },
  }
}
