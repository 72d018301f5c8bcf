import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliLater = promisify(brotliCompress);
const gzipLater = promisify(gzip);

/** A text, compressed as small as Brotli can (RFC 7932). The same text gives the same bytes. */
export const byBrotli = (text: Buffer): Promise<Buffer> =>
  brotliLater(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });

/** A text, compressed as small as gzip can (RFC 1952). The same text gives the same bytes. */
export async function byGzip(text: Buffer): Promise<Buffer> {
  const compressed = await gzipLater(text, { level: constants.Z_BEST_COMPRESSION });
  // Byte 9 names the system that compressed it; 255 says that it does not matter (section 2.3.1).
  compressed[9] = 255;
  return compressed;
}
