import { type Option, SelectField } from './fields'

interface FilterProps {
  label: string
  value: string | undefined
  options: readonly Option[]
  onChange: (value: string) => void
}

/** One choice of a bar of filters; nothing chosen is the empty value. */
export function Filter({ label, value, options, onChange }: FilterProps) {
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      options={options}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
