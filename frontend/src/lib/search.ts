type SearchValue = string | string[] | undefined

/** Search parameters as people read them: plain text, a repeated key for a list. */
export function parseSearch(text: string): Record<string, SearchValue> {
  const search: Record<string, SearchValue> = {}
  for (const [key, value] of new URLSearchParams(text)) {
    const earlier = search[key]
    search[key] = earlier === undefined ? value : [earlier, value].flat()
  }
  return search
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (typeof one === 'string' && one !== '') parameters.append(key, one)
    }
  }
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function textsOf(value: unknown): string[] | undefined {
  const texts = [value].flat().flatMap((one) => textOf(one) ?? [])
  return texts.length > 0 ? texts : undefined
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === value)
}

export function someOf<T extends string>(value: unknown, allowed: readonly T[]): T[] | undefined {
  const chosen = [value].flat()
  const known = allowed.filter((candidate) => chosen.includes(candidate))
  return known.length > 0 ? known : undefined
}

/** The texts under these names; what each of them may be is known to the page. */
export function textsNamed<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): Partial<Record<Name, string>> =>
    Object.fromEntries(names.map((name) => [name, textOf(search[name])])) as Partial<Record<Name, string>>
}
