import { Heading2, Text } from '../../ui/Text'

export function AccessibilityEn() {
  return (
    <>
      <Text>
        Everyone must be able to report: on a small screen, with a keyboard only, with a screen reader, enlarged or in
        the dark. We follow WCAG 2.2, level AA.
      </Text>
      <Heading2>What we do for it</Heading2>
      <ul>
        <li>Everything on a map is in a list too. A place can also be chosen by the name of a street.</li>
        <li>Every button and field has a name that a screen reader says.</li>
        <li>Mistakes are shown at the field and above the form, and what you filled in stays.</li>
        <li>Colour is never the only difference: there is always a word.</li>
        <li>Every page is tested for accessibility automatically with every change.</li>
      </ul>
      <Heading2>What is not good yet</Heading2>
      <ul>
        <li>Drawing the line of a new street needs a mouse. Without a mouse you can type its points.</li>
        <li>Photos of reporters have no description of their own.</li>
        <li>The app has not been examined by an independent organisation yet.</li>
      </ul>
      <Heading2>Does something not work?</Heading2>
      <Text>
        Tell your centre manager, who is on the page Contact. We let you know within five working days what we will do
        about it. If that does not help, you can turn to the National Ombudsman or the Netherlands Institute for Human
        Rights.
      </Text>
    </>
  )
}
