const LONGEST_SIDE = 1600
const QUALITY = 0.82

/** A photo from a phone is made small enough for a slow network; what cannot be drawn is sent as it is. */
export async function shrinkPhoto(file: File): Promise<Blob> {
  if (!('createImageBitmap' in window)) return file
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const shrunk = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  return shrunk ?? file
}
