import { useState } from 'react'
import { sentenceOf } from '../../api/problem'
import type { Street } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { type Column, Table } from '../../ui/Table'
import { Heading2, Small } from '../../ui/Text'
import { AddStreetForm } from './AddStreetForm'
import { useAddStreet, useRemoveStreet } from './areaActs'
import { StreetForm } from './StreetForm'

export function StreetsPage() {
  const { t } = useTranslation('areas')
  const { area, mayHere } = useArea()
  const [changing, setChanging] = useState<string>()
  const [removed, setRemoved] = useState<Street>()
  const remove = useRemoveStreet(area.id)
  const restore = useAddStreet(area.id)
  const mayEdit = mayHere('EDIT_AREA')

  async function takeAway(street: Street) {
    await remove.mutateAsync(street.id)
    setRemoved(street)
    announce(t('streetRemoved', { name: street.name }))
  }

  async function bringBack({ name, line, businesses }: Street) {
    await restore.mutateAsync({ name, line, businesses })
    setRemoved(undefined)
    announce(t('streetAdded', { name }))
  }

  const columns: Column<Street>[] = [
    {
      key: 'name',
      header: t('streetName'),
      cell: (street) =>
        changing === street.id ? (
          <StreetForm areaId={area.id} street={street} onDone={() => setChanging(undefined)} />
        ) : (
          <strong>{street.name}</strong>
        ),
    },
    { key: 'businesses', header: t('streetBusinesses'), numeric: true, cell: (street) => street.businesses },
    {
      key: 'acts',
      header: t('common:acts'),
      headerHidden: true,
      cell: (street) => (
        <div className="vc-row">
          <Button
            purpose="subtle"
            size="small"
            aria-label={t('streetRename', { name: street.name })}
            onClick={() => setChanging(street.id)}
          >
            {t('common:change')}
          </Button>
          <Button
            purpose="subtle"
            size="small"
            aria-label={t('streetRemove', { name: street.name })}
            onClick={() => void takeAway(street).catch(() => undefined)}
          >
            {t('common:remove')}
          </Button>
        </div>
      ),
    },
  ]

  return (
    <Page title={t('streets')} lead={t('fewBusinesses')}>
      {remove.isError ? <p role="alert">{sentenceOf(remove.error)}</p> : null}
      {removed ? (
        <div className="vc-row">
          <Small>{t('streetRemoved', { name: removed.name })}</Small>
          <Button purpose="secondary" size="small" onClick={() => void bringBack(removed).catch(() => undefined)}>
            {t('common:undo')}
          </Button>
        </div>
      ) : null}
      {area.streets.length === 0 ? (
        <Empty title={t('streetsNone')} />
      ) : (
        <Table
          caption={t('streetsCaption', { area: area.name })}
          columns={mayEdit ? columns : columns.slice(0, 2)}
          rows={area.streets}
          keyOf={(street) => street.id}
        />
      )}
      {mayEdit ? (
        <section className="vc-stack">
          <Heading2>{t('streetAdd')}</Heading2>
          <AddStreetForm area={area} />
        </section>
      ) : null}
    </Page>
  )
}
