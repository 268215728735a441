import { useQuery } from '@tanstack/react-query'
import type { Measure, Organisation } from '../../api/types'
import { useTranslation } from '../../i18n/i18n'
import type { Option } from '../../ui/fields'
import { type Column, longest, partyOptions } from './matrixCells'
import { statuses, themes } from './matrixSearch'
import { measureDetails } from './measureQueries'

interface ControlProps {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
}

interface CellControlProps extends ControlProps {
  row: Measure
  column: Column
  organisations: readonly Organisation[]
}

/** The field in which the value of a cell is written or chosen. */
export function CellControl({ row, column, organisations, ...control }: CellControlProps) {
  if (column === 'status') return <StepChoice row={row} {...control} />
  if (column === 'theme') return <ThemeChoice {...control} />
  if (column === 'owner') return <Choice options={partyOptions(organisations)} {...control} />
  const { onChange, label, ...field } = control
  if (column === 'dueDate' || column === 'doneDate') {
    return (
      <input
        {...field}
        ref={takeFocus}
        type="date"
        aria-label={label}
        className="utrecht-textbox"
        onChange={({ target }) => onChange(target.value)}
      />
    )
  }
  return (
    <textarea
      {...field}
      ref={takeFocus}
      rows={column === 'code' ? 1 : 3}
      maxLength={longest[column]}
      aria-label={label}
      className="utrecht-textarea"
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

function Choice({ options, onChange, label, ...field }: ControlProps & { options: readonly Option[] }) {
  return (
    <select
      {...field}
      ref={takeFocus}
      aria-label={label}
      className="utrecht-select"
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

function ThemeChoice(control: ControlProps) {
  const { t } = useTranslation('incidents')
  return <Choice options={themes.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))} {...control} />
}

/** The steps that the server allows this person now. */
function StepChoice({ row, ...control }: ControlProps & { row: Measure }) {
  const { t } = useTranslation('measures')
  const { data: measure } = useQuery(measureDetails(row.id))
  const steps = statuses.filter((status) => measure?.allowed.transitions.includes(status))
  const options = [row.status, ...steps].map((status) => ({ value: status, label: t(`status.${status}`) }))
  return <Choice options={options} {...control} />
}

function takeFocus(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null) {
  field?.focus()
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
}
