import { useAnnouncement } from './announcer'

export function StatusRegion() {
  const message = useAnnouncement()
  return (
    <div className="vc-status" role="status">
      {message ? <p>{message}</p> : null}
    </div>
  )
}
