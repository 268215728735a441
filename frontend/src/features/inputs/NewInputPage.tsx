import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { areasWhere, useMe } from '../../api/me'
import { useTranslation } from '../../i18n/i18n'
import { BackLink } from '../../lib/links'
import { paths } from '../../lib/paths'
import { SelectField } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { SubmitForm } from './SubmitForm'
import { writingArea } from './writingArea'

const route = getRouteApi('/berichten/nieuw')

export function NewInputPage() {
  const { t } = useTranslation('inputs')
  const me = useMe()
  const { gebied } = route.useSearch()
  const navigate = useNavigate()
  const area = writingArea(me, gebied)
  const areas = areasWhere(me, 'SUBMIT_INPUT')

  if (!area) return null
  return (
    <Page
      title={t('share')}
      lead={t('newLead')}
      back={
        <BackLink to={paths.inputs()} search={{ gebied }}>
          {t('back')}
        </BackLink>
      }
      narrow
    >
      {areas.length > 1 ? (
        <div className="vc-form">
          <SelectField
            label={t('common:area')}
            name="gebied"
            value={area.slug}
            options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={({ target }) =>
              void navigate({ to: '/berichten/nieuw', search: { gebied: target.value }, replace: true })
            }
          />
        </div>
      ) : null}
      <SubmitForm key={area.id} area={area} />
    </Page>
  )
}
