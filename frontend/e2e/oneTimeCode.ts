import { createHmac } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const seconds = 30

/** What the telephone shows (RFC 6238); one code is accepted once, so a second one is that of the next half minute. */
export function codeOf(secret: string, later = 0): string {
  const moment = Buffer.alloc(8)
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / seconds) + later))
  const hash = createHmac('sha1', bytesOf(secret)).update(moment).digest()
  const start = hash.readUInt8(hash.length - 1) & 0xf
  return String((hash.readUInt32BE(start) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function bytesOf(secret: string): Buffer {
  const letters = secret.match(/[A-Z2-7]/g) ?? []
  const bits = letters.map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
}
