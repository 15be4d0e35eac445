import { launchBrowser, openPage, serveDist } from '../browser/support';
import { whenReady } from '../../scripts/bench/whenReady';
import { realProgramme } from '../support/programme';
export async function main(args: string[]) {
  const p = realProgramme(); const sw = p.swallows.filter(s => s.plan).map(s => [s.plan!.id, s.at] as const);
  const served = await serveDist(); const browser = await launchBrowser();
  const { page, close } = await openPage({ browser, served, path: `?quality=${args[0] ?? 'modest'}&compare=${args[1] ?? 'off'}`, viewport: { width: Number(args[2] ?? 800), height: Number(args[3] ?? 900) } });
  await whenReady(page);
  for (const [id, at] of sw) { if (args[4] && !args[4].split(',').includes(id)) continue;
    for (const d of id === 'mouthful' ? [0.2, 1.3, 2.2, 3.5, 5, 7, 9, 13] : id === 'meal' ? [0.2, 1.3, 2.5, 5.4, 8, 12, 20] : [1.5, 6]) {
      await page.evaluate((t) => (window as any).poemViewer.seek(t), at + d);
      await page.waitForTimeout(150);
      await page.screenshot({ path: `/tmp/look/${args[5] ?? ''}${id}-${String(d).padStart(4,'0')}.png` });
    } }
  await close(); await browser.close(); await served.close();
}
