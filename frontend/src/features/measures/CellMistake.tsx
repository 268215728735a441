import type { Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { afterCell } from './afterCell'
import { CellValue } from './CellValue'
import type { Mistake, Writing } from './useMatrixEditing'

interface CellMistakeProps {
  mistake: Mistake
  organisations: readonly Organisation[]
  onKeepMine: (written: Writing) => void
  onTakeTheirs: () => void
}

/** What was written and could not be saved stays in its cell; where somebody else wrote too, both stand there. */
export function CellMistake({ mistake, organisations, onKeepMine, onTakeTheirs }: CellMistakeProps) {
  const { t } = useTranslation('measures')
  const { row, column, draft, text, theirs } = mistake
  const mine = <CellValue row={afterCell(row, column, draft, organisations)} column={column} />
  if (!theirs) {
    return (
      <>
        {mine}
        <p className="utrecht-form-field-error-message">{text}</p>
      </>
    )
  }
  return (
    <div className="vc-stack vc-stack-tight">
      <p className="utrecht-form-field-error-message">{text}</p>
      <dl className="vc-both">
        <dt>{t('mine')}</dt>
        <dd>{mine}</dd>
        <dt>{t('theirs')}</dt>
        <dd>
          <CellValue row={theirs} column={column} />
        </dd>
      </dl>
      <Button size="small" onClick={() => onKeepMine(mistake)}>
        {t('keepMine')}
      </Button>
      <Button size="small" purpose="secondary" onClick={onTakeTheirs}>
        {t('takeTheirs')}
      </Button>
    </div>
  )
}
