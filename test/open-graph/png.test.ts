import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { Canvas } from '../../src/open-graph/canvas.ts';
import { writePng } from '../../src/open-graph/png.ts';

test('another reader finds in the file the colours that were drawn', async () => {
  const canvas = new Canvas(3, 2, { ink: { below: [250, 240, 230], above: [10, 20, 30] } });
  canvas.rectangle(1, 1, 2, 1, 'ink');
  const { data, info } = await sharp(writePng(canvas)).raw().toBuffer({ resolveWithObject: true });
  const paper = [250, 240, 230];
  const ink = [10, 20, 30];
  assert.deepEqual([info.width, info.height, info.channels], [3, 2, 3]);
  assert.deepEqual([...data], [paper, paper, paper, paper, ink, ink].flat());
});
