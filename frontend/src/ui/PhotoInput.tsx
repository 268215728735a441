import { useId } from 'react'
import { ButtonIcon, buttonClass } from './Button'

interface PhotoInputProps {
  label: string
  hint?: string
  /** What may be chosen; photos when nothing is said. */
  accept?: string
  onFiles: (files: File[]) => void
}

/** The camera on a phone, a file elsewhere. */
export function PhotoInput({ label, hint, accept = 'image/jpeg,image/png,image/webp', onFiles }: PhotoInputProps) {
  const id = useId()
  return (
    <div className="vc-stack vc-stack-tight">
      <div className="vc-file">
        <input
          id={id}
          type="file"
          accept={accept}
          multiple
          aria-label={label}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        <span className={buttonClass({ purpose: 'secondary', wide: true })} aria-hidden="true">
          <ButtonIcon name="camera" />
          {label}
        </span>
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="vc-small">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
