import { useEffect, useRef } from 'react'

/** Shows a photo that exists on this device only; its address is given back when it is gone. */
export function PhotoPreview({ photo, alt }: { photo: Blob; alt: string }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(photo)
    if (image.current) image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [photo])
  return <img ref={image} alt={alt} width={112} height={84} />
}
