import { lazy, Suspense } from 'react'
import type { AreaMapProps } from './AreaMap'

const AreaMap = lazy(() => import('./AreaMap').then((module) => ({ default: module.AreaMap })))

/** The map comes when it is needed; its place is kept, so that nothing jumps. */
export function LazyMap(props: AreaMapProps) {
  return (
    <Suspense fallback={<div className={props.tall ? 'vc-map vc-map-tall' : 'vc-map'} />}>
      <AreaMap {...props} />
    </Suspense>
  )
}
