import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { mistakeOf } from '../../api/problem'
import type { MeasureDetails } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { momentOf } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { PhotoInput } from '../../ui/PhotoInput'
import { Heading3, Small } from '../../ui/Text'
import { useHandInDocument } from './measureActs'
import { documentAddress, measureDocuments } from './measureQueries'

/** What is wrong with the file itself says more than that something is. */

/** Photos and files that show how far it is. */
export function MeasureDocuments({ measure }: { measure: MeasureDetails }) {
  const { t } = useTranslation('measures')
  const { data: documents } = useSuspenseQuery(measureDocuments(measure.id))
  const handIn = useHandInDocument(measure.id)
  const [refused, setRefused] = useState<string[]>([])

  async function add(files: File[]) {
    setRefused([])
    for (const file of files) {
      try {
        await handIn.mutateAsync(file)
        announce(t('documentAdded', { name: file.name }))
      } catch (error) {
        setRefused((earlier) => [...earlier, `${file.name}: ${mistakeOf(error)}`])
      }
    }
  }

  return (
    <section className="vc-stack vc-stack-tight">
      <Heading3>{t('documents')}</Heading3>
      <ul className="vc-plain-list">
        {documents.items.map(({ id, name, organisation, uploadedAt }) => (
          <li key={id}>
            <a className="nl-link" href={documentAddress(measure.id, id)} download>
              {name}
            </a>
            <Small>{`${organisation.name}, ${momentOf(uploadedAt)}`}</Small>
          </li>
        ))}
      </ul>
      {refused.length > 0 ? (
        <div role="alert">
          {refused.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {measure.allowed.acts.includes('WRITE_PROGRESS') ? (
        <PhotoInput
          label={t('addDocument')}
          hint={t('addDocumentHint')}
          accept=".pdf,.docx,.xlsx,.pptx,.odt,.ods,image/jpeg,image/png"
          onFiles={(files) => void add(files)}
        />
      ) : null}
    </section>
  )
}
