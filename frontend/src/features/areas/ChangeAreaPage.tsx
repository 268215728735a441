import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { AreaDetails } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Small } from '../../ui/Text'
import { useChangeArea } from './areaActs'
import { ChangeAreaForm } from './ChangeAreaForm'

type Before = Pick<AreaDetails, 'name' | 'boundary'>

export function ChangeAreaPage() {
  const { t } = useTranslation('areas')
  const { area } = useArea()
  const [before, setBefore] = useState<Before>()

  return (
    <Page
      title={t('change')}
      lead={t('changeLead')}
      back={<BackLink to={paths.area(area.slug)}>{area.name}</BackLink>}
      narrow
    >
      {before ? <PutBack areaId={area.id} before={before} onBack={() => setBefore(undefined)} /> : null}
      <ChangeAreaForm key={JSON.stringify([area.name, area.boundary])} area={area} onChanged={setBefore} />
    </Page>
  )
}

function PutBack({ areaId, before, onBack }: { areaId: string; before: Before; onBack: () => void }) {
  const { t } = useTranslation('areas')
  const change = useChangeArea(areaId)

  async function undo() {
    await change.mutateAsync({ name: before.name, boundary: before.boundary })
    announce(t('changeUndone'))
    onBack()
  }

  return (
    <div className="vc-row">
      <Small>{t('changed')}</Small>
      <Button purpose="secondary" size="small" onClick={() => void undo().catch(() => undefined)}>
        {t('common:undo')}
      </Button>
      {change.isError ? <p role="alert">{sentenceOf(change.error)}</p> : null}
    </div>
  )
}
