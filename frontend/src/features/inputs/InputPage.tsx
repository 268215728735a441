import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/i18n'
import { longDay } from '../../lib/dates'
import { BackLink, LinkButton } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Notice } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { Heading2 } from '../../ui/Text'
import { GiverActs } from './GiverActs'
import { InputConversation } from './InputConversation'
import { InputFacts } from './InputFacts'
import { InputFate } from './InputFate'
import { useRememberedInputs } from './inputAddress'
import { InputTag, useInputHeading } from './inputLabels'
import { inputDetails } from './inputQueries'
import { ModeratePanel } from './ModeratePanel'
import { SupportButton } from './SupportButton'

const route = getRouteApi('/berichten/$id')

export function InputPage() {
  const { t } = useTranslation('inputs')
  const { data: input } = useSuspenseQuery(inputDetails(route.useParams().id))
  const wasSent = route.useSearch().verstuurd !== undefined
  const heading = useInputHeading()
  const list = useRememberedInputs()

  return (
    <Page
      title={heading(input)}
      lead={
        <div className="vc-stack vc-stack-tight">
          <p>
            {t(`topicName.${input.topic}`)}, {t('sharedOn', { day: longDay(input.submittedOn) })}
          </p>
          <div>
            <InputTag {...input} />
          </div>
        </div>
      }
      back={
        <BackLink to={paths.inputs()} search={{ ...list }}>
          {t('back')}
        </BackLink>
      }
    >
      {wasSent ? <Sent /> : null}
      <div className="vc-columns">
        <div className="vc-stack">
          <InputFate input={input} />
          <section className="vc-stack vc-stack-tight">
            <Heading2>{t('text')}</Heading2>
            <p className="vc-message">{input.text}</p>
          </section>
          <SupportButton input={input} />
          <InputConversation input={input} />
        </div>
        <div className="vc-stack">
          <ModeratePanel input={input} />
          <InputFacts input={input} />
          <GiverActs input={input} />
        </div>
      </div>
    </Page>
  )
}

function Sent() {
  const { t } = useTranslation('inputs')
  return (
    <Notice>
      <p>
        <strong>{t('sentTitle')}</strong>
      </p>
      <div>
        <LinkButton to={paths.newInput()} purpose="secondary" size="small">
          {t('sentAnother')}
        </LinkButton>
      </div>
    </Notice>
  )
}
