import sharp from 'sharp';

/** Red, green and blue of one pixel of a PNG, from its upper left corner. */
export async function pixelOf(png: Buffer, x: number, y: number): Promise<readonly number[]> {
  const { data } = await sharp(png)
    .extract({ left: Math.floor(x), top: Math.floor(y), width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}
