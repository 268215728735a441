import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Heading2, Text } from '../../ui/Text'

export function PrivacyEn() {
  return (
    <>
      <Text>
        In Veilige Centra entrepreneurs report what is unsafe, and work on it with the municipality, the police and the
        fire service. We keep as little as possible about people for that. About suspects we keep nothing: this app has
        no place for it.
      </Text>
      <Heading2>Who is responsible?</Heading2>
      <Text>
        In each area one organisation is responsible for the data. Which one is written on the page of your area.
        Partners receive what they need to act. The police are a receiver, never jointly responsible.
      </Text>
      <Heading2>What do we keep about you?</Heading2>
      <ul>
        <li>your name, e-mail address, organisation and role in the area;</li>
        <li>your reports, with place, time, text and photos;</li>
        <li>your experiences and which ones you support, with the day and without a time;</li>
        <li>the devices on which you are signed in;</li>
        <li>who looked up that you reported something, when, and why.</li>
      </ul>
      <Heading2>Who sees what?</Heading2>
      <ul>
        <li>You see your own reports in full.</li>
        <li>
          The centre manager sees all reports, and looks up who reported only with a reason. You can see that it
          happened.
        </li>
        <li>The partner who takes it up sees the report, but not who you are.</li>
        <li>The community police officer is told that you reported it only if you tick the box.</li>
        <li>
          Other entrepreneurs see only the kind, street, part of the day and status. Of a theft or a threat they never
          see the address, time, damage or text. With fewer than five businesses in the street, they see the area only.
        </li>
        <li>
          An experience that you share is read by other entrepreneurs once it is accepted, without seeing whom it comes
          from. The centre manager does see that, unless it is about their own organisation. Police, municipality and
          fire service do not read it.
        </li>
      </ul>
      <Heading2>Text and photos</Heading2>
      <Text>
        We refuse citizen service numbers, phone numbers, e-mail addresses, bank account numbers and number plates. If
        you describe a person, we warn you. If you send the text anyway, only you and the centre manager see it. If it
        is not released within 5 working days, we delete it and tell you. We take the location and device data out of
        photos.
      </Text>
      <Heading2>Mail</Heading2>
      <Text>
        You get a mail when something happens with what you reported or see too. The mail says no more than you may see
        in the app, and never who reported something. Under “My mail” you choose what you get mail about. Once it is
        sent, we only keep that it was sent.
      </Text>
      <Heading2>How long do we keep it?</Heading2>
      <ul>
        <li>who reported, and who did what about it: until 24 months after the report was closed;</li>
        <li>photos: until 4 weeks after closing, unless released as evidence of a measure;</li>
        <li>what was written: until 36 months after closing;</li>
        <li>
          who shared or supported an experience: until 24 months after it was dealt with, its text until 36 months;
        </li>
        <li>who looked at data of reporters, and what somebody did: 24 months;</li>
        <li>a role in an area: until 24 months after it ends;</li>
        <li>an invitation: until 30 days after its link stops working;</li>
        <li>that we sent you a mail: 30 days; we do not keep its words;</li>
        <li>what was under “For you”: 90 days;</li>
        <li>a device on which you signed in: until 90 days after its last use.</li>
      </ul>
      <Text>This happens by itself. After that only numbers remain, without names.</Text>
      <Heading2>What can you do?</Heading2>
      <Text>
        Under “My data” you get everything that we keep about you, and can have yourself erased. Is something wrong? Ask
        the centre manager or the organisation responsible for your area. Does somebody else’s report say something
        about you? You can <AppLink to={paths.askRemoval()}>ask to have it removed</AppLink>, also without an account.
        If you are not satisfied, you can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).
      </Text>
    </>
  )
}
