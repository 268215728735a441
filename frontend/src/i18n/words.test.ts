import { expect, test } from 'vitest'
import { nlFirst } from './nlFirst'
import { nlPages } from './nlPages'

function sentencesOf(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) =>
    typeof text === 'object' && text !== null ? sentencesOf(text) : [String(text)],
  )
}

const sentences = sentencesOf({ ...nlFirst, ...nlPages })

/** What people here do not say, and what they say instead. */
const avoided: [string, RegExp, string][] = [
  ['inbreng', /\binbreng/i, 'ervaring delen'],
  ['ik ook', /\bik ook\b/i, 'ik zie dit ook'],
  ['belegd bij', /belegd bij/i, 'wie doet het'],
  ['knelpunt', /knelpunt/i, 'probleem'],
  ['belofte', /belofte|beloofd/i, 'afspraak, afgesproken'],
  ['te laat', /\bte laat\b/i, 'later dan afgesproken'],
  ['stand van', /\bstand van\b/i, 'zoals het was op'],
  ['draad', /\bdraad\b/i, 'hoe het zo kwam'],
  ['bewezen', /\bbewezen\b/i, 'in orde'],
  ['anoniem', /(?<!Misdaad )anoniem/i, 'de partners zien niet wie je bent'],
  ['naar politie', /\bnaar (de )?politie\b/i, 'deel met de wijkagent'],
  ['wacht op aangifte', /wacht op aangifte/i, 'jij zou nog aangifte doen'],
  ['veilig gebied', /\bveilig gebied\b/i, 'hier werken ... samen aan veiligheid'],
  ['brand', /^brand$/i, 'brandgevaar'],
  ['parkeergarage', /parkeerdek|parkeergarage/i, 'parkeerdak'],
  ['u', /\b(u|uw)\b/i, 'je'],
]

test.each(avoided)('no sentence says "%s"', (_, word) => {
  expect(sentences.filter((sentence) => word.test(sentence))).toEqual([])
})

test.each([
  ['Ik zie dit ook'],
  ['Dit gebeurde mij ook'],
  ['Ligt bij'],
  ['Zien dit ook'],
  ['Reactie uiterlijk'],
  ['Brandgevaar'],
  ['Ervaring delen'],
  ['Berichten'],
  ['Wie doet het'],
  ['Probleem'],
  ['Zoals het was op'],
  ['Hoe het zo kwam'],
  ['Waar dit toe leidde'],
  ['later dan afgesproken'],
  ['De partners zien niet wie je bent. De centrummanager wel.'],
  ['Hier werken ondernemers, gemeente, politie en brandweer samen aan veiligheid.'],
])('"%s" is said', (sentence) => {
  expect(sentences).toContain(sentence)
})

test('an agreed day is said as "Klaar op"', () => {
  expect(sentences.some((sentence) => sentence.startsWith('Klaar op'))).toBe(true)
})
