import { useCategoryLabel } from '../../api/categories'
import type { AgendaItem } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay, plainDay } from '../../lib/dates'
import { AppLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { Small } from '../../ui/Text'

/** What an item comes of. Never who gave it. */
export function Sources({ item: { sources } }: { item: AgendaItem }) {
  const { t } = useTranslation('sessions')
  const rising = useRising()
  if (!sources) return null
  const { inputs, otherInputs, measures } = sources
  if (inputs.length + otherInputs + measures.length === 0 && !sources.rising) return null
  return (
    <div className="vc-stack vc-stack-tight">
      <Small>{t('sources')}</Small>
      <ul className="vc-sources">
        {inputs.map(({ id, about, text, supports }) => (
          <li key={id}>
            <AppLink to={paths.input(id)}>{t('inputAbout', { about: t(`inputs:aboutWords.${about}`) })}</AppLink>
            {`: ${text} `}
            <span className="vc-small">{t('inputs:supports', { count: supports })}</span>
          </li>
        ))}
        {otherInputs > 0 ? <li>{t('otherInputs', { count: otherInputs })}</li> : null}
        {measures.map(({ id, code, action, owner, dueDate }) => (
          <li key={id}>
            <AppLink to={paths.measure(id)}>{`${code}: ${action}`}</AppLink>
            {dueDate ? `, ${t('measureBy', { owner: owner.name, day: longDay(dueDate) })}` : `, ${owner.name}`}
          </li>
        ))}
        {sources.rising ? <li>{rising(sources.rising)}</li> : null}
      </ul>
    </div>
  )
}

type Rising = NonNullable<NonNullable<AgendaItem['sources']>['rising']>

/** "Winkeldiefstal: 14 meldingen, in dezelfde tijd daarvoor 9 (28 aug tot en met 25 nov)" */
export function useRising(): (rising: Rising) => string {
  const { t } = useTranslation('sessions')
  const label = useCategoryLabel()
  return ({ category, now, before, from, until }) =>
    t('risingFrom', { category: label(category), now, before, from: plainDay(from), until: plainDay(until) })
}
