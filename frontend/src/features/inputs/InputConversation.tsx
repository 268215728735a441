import type { InputDetails, InputMessage } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import { Heading2 } from '../../ui/Text'
import { WriteInputMessage } from './WriteInputMessage'

/** Between who wrote a message and who decides about it; nobody else sees it. */
export function InputConversation({ input }: { input: InputDetails }) {
  const { t } = useTranslation('inputs')
  const { messages, mayWrite } = input
  if (messages.length === 0 && !mayWrite) return null

  return (
    <section className="vc-stack vc-stack-tight">
      <Heading2>{t('conversation')}</Heading2>
      <ul className="vc-plain-list">
        {messages.map((message) => (
          <li key={message.id}>
            <Message message={message} />
          </li>
        ))}
      </ul>
      {mayWrite ? <WriteInputMessage key={messages.length} input={input} /> : null}
    </section>
  )
}

function Message({ message: { from, mine, text, writtenOn } }: { message: InputMessage }) {
  const { t } = useTranslation('inputs')
  return (
    <div className={mine ? 'vc-message vc-message-mine' : 'vc-message'}>
      <p className="vc-small">
        {mine ? t('you') : t(`writerOf.${from}`)}, {shortDay(writtenOn)}
      </p>
      <p>{text}</p>
    </div>
  )
}
