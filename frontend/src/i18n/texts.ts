import type { problems } from './nl/problems'
import type { nlFirst } from './nlFirst'
import type { nlPages } from './nlPages'

/** Dutch is the source of the keys. */
export type Texts = typeof nlFirst & typeof nlPages & { problems: typeof problems }

/** The same keys in another language. */
export type Translated<T> = { [Key in keyof T]: T[Key] extends string ? string : Translated<T[Key]> }

export type Namespace = keyof Texts

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'other'}` ? Base : Key

type KeysOf<T> = {
  [Key in keyof T & string]: T[Key] extends string ? WithoutPlural<Key> : `${Key}.${KeysOf<T[Key]>}`
}[keyof T & string]

/** "title" in the namespace that a component works in, "common:save" in another. */
export type TextKey<N extends Namespace> = KeysOf<Texts[N]> | QualifiedKey

type QualifiedKey = { [N in Namespace]: `${N}:${KeysOf<Texts[N]>}` }[Namespace]
