import { createHash } from 'node:crypto';

/** The name space of web addresses, RFC 9562, appendix A. */
const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** A UUID (version 5) that an address always has: the same on every build. */
export function uuidOf(address: string): string {
  const space = Buffer.from(addresses.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(space).update(address).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
