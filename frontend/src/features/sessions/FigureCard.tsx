import { useState } from 'react'
import { mistakeOf } from '../../api/problem'
import type { FigureRequest } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { longDay, plainDay } from '../../lib/dates'
import { announce } from '../../ui/announcer'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { PhotoInput } from '../../ui/PhotoInput'
import { Tag } from '../../ui/Tag'
import { Heading2, Small, Text } from '../../ui/Text'
import { EditFiguresForm } from './EditFiguresForm'
import { figureAddress, useDeliverFigures } from './figureQueries'
import { StopFiguresForm } from './StopFiguresForm'

const tones = { ASKED: 'waiting', DELIVERED: 'good', REFUSED: 'plain', WITHDRAWN: 'plain' } as const

export function FigureCard({ request }: { request: FigureRequest }) {
  const { t } = useTranslation('sessions')
  const { offences, organisation, owner, purpose, periodFrom, periodUntil, daysAndHours, dueDate, status } = request
  const stops = (['REFUSED', 'WITHDRAWN'] as const).filter((move) => request.moves.includes(move))
  return (
    <Card needsYou={request.mayDeliver && status === 'ASKED'}>
      <div className="vc-row vc-row-between">
        <Heading2>{offences}</Heading2>
        {request.overdue ? (
          <Tag tone="needs" icon="alert">
            {t('inputs:readyOn', { day: plainDay(dueDate) })}
          </Tag>
        ) : (
          <Tag tone={tones[status]}>{t(`figureStatus.${status}`)}</Tag>
        )}
      </div>
      <Text>{purpose}</Text>
      <Small>
        {[
          t('figuresOver', { from: plainDay(periodFrom), until: plainDay(periodUntil) }),
          daysAndHours,
          t('figuresFrom', {
            owner: `${owner.organisation.name} (${t(`roles:${owner.role}`)})`,
            organisation: organisation.name,
            day: longDay(dueDate),
          }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Small>
      {request.reason ? <Small>{t('figuresWhy', { reason: request.reason })}</Small> : null}
      <Documents request={request} />
      {request.mayDeliver ? <Deliver id={request.id} /> : null}
      {request.mayEdit ? (
        <Disclosure summary={t('figuresEdit')}>
          <EditFiguresForm request={request} />
        </Disclosure>
      ) : null}
      {stops.map((to) => (
        <Disclosure key={to} summary={t(`figuresStop.${to}`)}>
          <StopFiguresForm request={request} to={to} />
        </Disclosure>
      ))}
    </Card>
  )
}

function Documents({ request: { id, documents } }: { request: FigureRequest }) {
  if (documents.length === 0) return null
  return (
    <ul className="vc-plain-list">
      {documents.map((document) => (
        <li key={document.id}>
          <a className="nl-link" href={figureAddress(id, document.id)} download>
            {document.name}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Deliver({ id }: { id: string }) {
  const { t } = useTranslation('sessions')
  const deliver = useDeliverFigures(id)
  const [refused, setRefused] = useState<string[]>([])

  async function add(files: File[]) {
    setRefused([])
    for (const file of files) {
      try {
        await deliver.mutateAsync(file)
        announce(t('figuresDelivered', { name: file.name }))
      } catch (error) {
        setRefused((earlier) => [...earlier, `${file.name}: ${mistakeOf(error)}`])
      }
    }
  }

  return (
    <>
      {refused.length > 0 ? (
        <div role="alert">
          {refused.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      <PhotoInput
        label={t('figuresDeliver')}
        hint={t('figuresDeliverHint')}
        accept=".csv,.xlsx,.pdf"
        onFiles={(files) => void add(files)}
      />
    </>
  )
}
