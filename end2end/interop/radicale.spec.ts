// Radicale, a calendar server, takes who it is from Remote-User: behind nginx with what `vestibule apps show` prints.

import { mkdirSync } from 'node:fs';
import { fill } from '../clients/fill.ts';
import { startProgram } from '../clients/program.ts';
import { nginx } from '../clients/proxies.ts';
import { python } from '../clients/python.ts';
import { browsing, SecureSite } from '../clients/site.ts';
import { end, freePort } from '../server.ts';
import { arriveAt, expect, test } from '../story.ts';

const CALENDAR = 'calendar.vestibule.test';

test.use(browsing);

test('Radicale: a member has a calendar of their own, and nobody else sees it', async ({
  page,
  otherBrowser,
}, info) => {
  const directory = info.outputPath('radicale');
  mkdirSync(directory, { recursive: true });
  const port = await freePort();
  const config = fill(directory, 'radicale.ini', { upstream: `127.0.0.1:${port}` });
  const words = ['-m', 'radicale', '--config', config, '--storage-filesystem-folder', directory];
  const radicale = await startProgram(directory, port, [python('radicale-3.9.0', 'radicale==3.9.0'), ...words]);
  const site = await SecureSite.start(info.outputPath('site'), nginx, 'accounts.vestibule.test', {
    hosts: [CALENDAR],
    upstream: `http://127.0.0.1:${port}`,
  });
  await site.becomeMember(page);
  await page.goto(site.url(CALENDAR));
  await expect(page).toHaveURL(site.url(CALENDAR, '/.web/'));

  const ask = async (as: typeof page, request: string, data = '', ...fields: string[]) =>
    site.send(CALENDAR, request, [await site.cookies(as, CALENDAR), `Content-Length: ${data.length}`, ...fields], data);
  const found = await ask(
    page,
    'PROPFIND /',
    `<propfind xmlns="DAV:"><prop><current-user-principal/></prop></propfind>`,
  );
  const home = /<href>(\/[\w-]{22}\/)<\/href>/.exec(found.body)![1];
  expect((await ask(page, `MKCALENDAR ${home}diary/`)).status).toBe(201);
  const event = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20261129T120000Z',
    'DTSTART:20261129T120000Z',
    'SUMMARY:Tea',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  expect((await ask(page, `PUT ${home}diary/1.ics`, event)).status).toBe(201);
  expect((await ask(page, `GET ${home}diary/1.ics`)).body).toContain('SUMMARY:Tea');

  await site.becomeMember(otherBrowser);
  await otherBrowser.goto(site.url(CALENDAR));
  expect((await ask(otherBrowser, `GET ${home}diary/1.ics`)).status).toBe(403);
  // A header of their own does not make them somebody else.
  const spoofed = `Remote-User: ${home.replaceAll('/', '')}`;
  expect((await ask(otherBrowser, `GET ${home}diary/1.ics`, '', spoofed)).status).toBe(400);

  await site.signOut(page);
  expect((await ask(page, `GET ${home}diary/1.ics`)).status).toBe(401);
  await page.goto(site.url(CALENDAR));
  await arriveAt(page, 'Sign in');
  await site.stop();
  await end(radicale);
});
