import { useSuspenseQuery } from '@tanstack/react-query'
import { useCategoryLabel } from '../../api/categories'
import { sentenceOf } from '../../api/problem'
import type { AgreedTerm } from '../../api/types'
import { useArea } from '../../api/useArea'
import { useTranslation } from '../../i18n/i18n'
import { shortDay } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Card'
import { Page } from '../../ui/Page'
import { type Column, Table } from '../../ui/Table'
import { Heading2 } from '../../ui/Text'
import { useEndTerm } from './areaActs'
import { agreedTerms } from './areaQueries'
import { TermForm } from './TermForm'

export function TermsPage() {
  const { t } = useTranslation('areas')
  const { area } = useArea()
  const { data: terms } = useSuspenseQuery(agreedTerms(area.id))
  const label = useCategoryLabel()
  const endTerm = useEndTerm(area.id)

  async function end(term: AgreedTerm) {
    await endTerm.mutateAsync(term.id)
    announce(t('termEnded'))
  }

  const columns: Column<AgreedTerm>[] = [
    { key: 'organisation', header: t('termOrganisation'), cell: (term) => <strong>{term.organisation.name}</strong> },
    {
      key: 'category',
      header: t('termCategory'),
      cell: (term) => (term.category ? label(term.category) : t('termAll')),
    },
    { key: 'react', header: t('termReact'), numeric: true, cell: (term) => term.reactWithinWorkingDays },
    { key: 'finish', header: t('termFinish'), numeric: true, cell: (term) => term.finishWithinWorkingDays },
    { key: 'date', header: t('termDate'), numeric: true, cell: (term) => shortDay(term.agreedDate) },
    {
      key: 'acts',
      header: t('common:acts'),
      headerHidden: true,
      cell: (term) => (
        <Button
          purpose="subtle"
          size="small"
          aria-label={t('termEnd', { organisation: term.organisation.name })}
          onClick={() => void end(term).catch(() => undefined)}
        >
          {t('memberships:endShort')}
        </Button>
      ),
    },
  ]

  return (
    <Page title={t('terms')} lead={t('termsLead')}>
      {endTerm.isError ? <p role="alert">{sentenceOf(endTerm.error)}</p> : null}
      {terms.items.length === 0 ? (
        <Empty title={t('termsNone')} />
      ) : (
        <Table caption={t('termsCaption')} columns={columns} rows={terms.items} keyOf={(term) => term.id} />
      )}
      <section className="vc-stack">
        <Heading2>{t('termAdd')}</Heading2>
        <TermForm areaId={area.id} />
      </section>
    </Page>
  )
}
