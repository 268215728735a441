import type { SyntheticEvent } from 'react'
import { Button } from './Button'
import { TextField } from './fields'

interface WordSearchProps {
  label: string
  act: string
  words: string | undefined
  onSearch: (words: FormDataEntryValue | null) => void
}

/** Looks when it is sent, not with every letter. */
export function WordSearch({ label, act, words, onSearch }: WordSearchProps) {
  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    onSearch(new FormData(event.currentTarget).get('zoek'))
  }

  return (
    <search aria-label={label}>
      <form className="vc-search" onSubmit={submit} key={words}>
        <TextField label={label} name="zoek" type="search" maxLength={100} defaultValue={words} autoComplete="off" />
        <Button type="submit" purpose="secondary">
          {act}
        </Button>
      </form>
    </search>
  )
}
