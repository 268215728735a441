import { sentenceOf } from '../../api/problem'
import type { IncidentDetails, PoliceMark } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { ChoiceField } from '../../ui/fields'
import { useMarkForPolice } from './incidentActs'

const marks = ['SEEN', 'TAKEN_ALONG', 'NO_STATEMENT'] as const satisfies PoliceMark[]

/** The police are informed and may say one of three things about it. */
export function PoliceMarkForm({ incident }: { incident: IncidentDetails }) {
  const { t } = useTranslation('incident')
  const mark = useMarkForPolice(incident.id)

  async function choose(chosen: PoliceMark) {
    await mark.mutateAsync(chosen)
    announce(t('policeMarked'))
  }

  return (
    <>
      {mark.isError ? <p role="alert">{sentenceOf(mark.error)}</p> : null}
      <ChoiceField
        label={t('policeMark')}
        name="policeMark"
        options={marks.map((candidate) => ({ value: candidate, label: t(`incidents:policeMark.${candidate}`) }))}
        checkedValue={incident.policeMark ?? ''}
        onChange={(event) => {
          const chosen = marks.find((candidate) => candidate === event.target.value)
          if (chosen) void choose(chosen).catch(() => undefined)
        }}
      />
    </>
  )
}
