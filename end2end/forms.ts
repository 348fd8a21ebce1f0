// Every form of the site: how to get there, how to have it refused, and what must still be typed in it.

import { change } from './database.ts';
import {
  ACTIVATE, RESET, WRONG_PASSWORD,
  askForReset, becomeMember, enterCode, linkFromNewestMail, logIn, masked, newAddress, register, signIn,
} from './person.ts';
import { arriveAt, type Cookie, type Page } from './story.ts';

/** Long enough to be sent by the script, and refused by the server. */
const GUESSABLE = 'canarycanary';
/** Not an address yet. */
export const HALF = 'ann@';

/** What the page of a form holds, whenever it is shown. */
export interface Holds {
  heading: string;
  /** The name of a field, and what was typed there. */
  field?: [string, string];
  /** Nothing has to be corrected. */
  quiet?: true;
  /** Names the address this is about. */
  names?: string;
}

export interface Form {
  form: string;
  /** Gets there and has the form refused, or sent in vain; says what its page then holds. */
  refused(page: Page, otherBrowser: () => Promise<Page>): Promise<Holds>;
}

export async function send(page: Page, button: string, typed: Record<string, string>) {
  for (const [name, value] of Object.entries(typed)) await page.locator(`input[name=${name}]`).first().fill(value);
  await page.getByRole('button', { name: button, exact: true }).click();
}

let member: { email: string; cookies: Cookie[] } | undefined;

/** Signs in as the one member whom all stories of a worker share: no refused form changes the account. */
async function asMember(page: Page): Promise<string> {
  if (member) await page.context().addCookies(member.cookies);
  member ??= { email: await becomeMember(page), cookies: await page.context().cookies() };
  passwordShown(member.email, 0);
  return member.email;
}

/** So many minutes ago. */
function passwordShown(email: string, ago: number) {
  const statement = `UPDATE vestibule_sessions SET authenticated_at = ${Date.now() - ago * 60_000}
    WHERE user_id = (SELECT id FROM vestibule_users WHERE email = '${email}')`;
  change(process.env.DATABASE!, statement);
}

export const forms: Form[] = [
  {
    form: 'sign-in',
    async refused(page) {
      const email = newAddress();
      await logIn(page, email, WRONG_PASSWORD);
      return { heading: 'Sign in', field: ['email', email] };
    },
  },
  {
    form: 'sign-up',
    async refused(page) {
      await register(page, HALF);
      return { heading: 'Create an account', field: ['email', HALF] };
    },
  },
  {
    form: 'forgotten password',
    async refused(page) {
      await page.goto('/forgot-password');
      await send(page, 'Send the link', { email: HALF });
      return { heading: 'Forgot your password?', field: ['email', HALF] };
    },
  },
  {
    form: 'sign-in by mail',
    async refused(page) {
      await page.goto('/login/mail');
      await send(page, 'Send the mail', { email: HALF });
      return { heading: 'Sign in by mail', field: ['email', HALF] };
    },
  },
  {
    form: 'code of a sign-in by mail',
    async refused(page) {
      const email = newAddress();
      await page.goto('/login/mail');
      await send(page, 'Send the mail', { email });
      await enterCode(page, 'Six digits from the mail', '123456', 'Sign in');
      return { heading: 'Check your mail', names: email };
    },
  },
  {
    form: 'code of a sign-up',
    async refused(page) {
      const email = await register(page);
      await enterCode(page, 'Or type the six digits from the mail', '12', 'Activate my account');
      return { heading: 'Check your mail', names: email };
    },
  },
  {
    form: 'corrected address',
    async refused(page) {
      const email = await register(page);
      await page.getByText('Wrong address?').click();
      await send(page, 'Send the mail there', { email: HALF });
      return { heading: 'Check your mail', field: ['email', HALF], names: email };
    },
  },
  {
    form: 'activation mail for somebody who lost the cookies',
    async refused(page) {
      const email = await register(page);
      await logIn(page, email);
      await page.context().clearCookies();
      await page.locator('input[type=hidden][name=email]').evaluate((it, half) => it.setAttribute('value', half), HALF);
      await page.getByRole('button', { name: 'Send me a new activation mail' }).click();
      return { heading: 'The mail was not sent', field: ['email', HALF] };
    },
  },
  {
    form: 'activation in another browser',
    async refused(page, otherBrowser) {
      const email = await register(await otherBrowser());
      await page.goto(await linkFromNewestMail(page, email, ACTIVATE));
      await send(page, 'Activate my account', { password: WRONG_PASSWORD });
      return { heading: 'Activate your account', field: ['password', ''] };
    },
  },
  {
    form: 'activation with a new password',
    async refused(page, otherBrowser) {
      const email = await register(await otherBrowser());
      await page.goto(await linkFromNewestMail(page, email, ACTIVATE));
      await page.getByText('I do not remember it').click();
      await send(page, 'Set it and activate', { new_password: GUESSABLE });
      return { heading: 'Activate your account', field: ['new_password', ''] };
    },
  },
  {
    form: 'reset',
    async refused(page) {
      const email = await register(page);
      await askForReset(page, email);
      await page.goto(await linkFromNewestMail(page, email, RESET));
      await send(page, 'Save new password', { new_password: GUESSABLE });
      return { heading: 'Set a new password', field: ['new_password', ''] };
    },
  },
  {
    form: 'change of address',
    async refused(page) {
      const email = await asMember(page);
      await page.goto('/account/email');
      await send(page, 'Send the link', { email: HALF });
      return { heading: 'Change your address', field: ['email', HALF], names: email };
    },
  },
  {
    form: 'password again before a change of address',
    async refused(page) {
      const email = await asMember(page);
      const fresh = newAddress();
      await page.goto('/account/email');
      passwordShown(email, 16);
      await send(page, 'Send the link', { email: fresh });
      await arriveAt(page, 'Is it you?');
      await send(page, 'Continue', { password: WRONG_PASSWORD });
      return { heading: 'Is it you?', field: ['email', fresh], names: email };
    },
  },
  {
    form: 'password again before a device is signed out',
    async refused(page, otherBrowser) {
      const email = await asMember(page);
      await signIn(await otherBrowser(), email);
      await page.goto('/account/sessions');
      passwordShown(email, 16);
      await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
      await send(page, 'Continue', { password: WRONG_PASSWORD });
      return { heading: 'Is it you?', field: ['next', '/account/sessions'], names: email };
    },
  },
  {
    form: 'password again before mails are turned off',
    async refused(page) {
      const email = await asMember(page);
      await page.goto('/account/sessions');
      passwordShown(email, 16);
      await page.getByRole('button', { name: 'Turn these mails off' }).click();
      await send(page, 'Continue', { password: WRONG_PASSWORD });
      return { heading: 'Is it you?', field: ['next', '/account/sessions'], names: email };
    },
  },
  {
    form: 'change of password',
    async refused(page) {
      await asMember(page);
      await page.goto('/account/password');
      await send(page, 'Save new password', { current_password: WRONG_PASSWORD, new_password: GUESSABLE });
      return { heading: 'Change your password', field: ['current_password', ''] };
    },
  },
  {
    form: 'deletion',
    async refused(page) {
      const email = await asMember(page);
      await page.goto('/account/delete');
      await send(page, 'Delete my account', { current_password: WRONG_PASSWORD, confirm: 'delete' });
      return { heading: 'Delete your account', field: ['confirm', 'delete'], names: email };
    },
  },
  {
    form: '“this wasn’t me”',
    async refused(page) {
      const email = await register(page);
      await page.goto(await linkFromNewestMail(page, email, ACTIVATE));
      await send(page, 'This wasn’t me', {});
      return { heading: 'The sign-up is removed', quiet: true };
    },
  },
  {
    form: 'activation by a link that died meanwhile',
    async refused(page) {
      const email = await register(page);
      await page.goto(await linkFromNewestMail(page, email, ACTIVATE));
      change(process.env.DATABASE!, `DELETE FROM vestibule_users WHERE email = '${email}'`);
      await send(page, 'Activate my account', {});
      return { heading: 'This link does not work', quiet: true };
    },
  },
  {
    form: 'fresh link for one that died',
    async refused(page) {
      const email = await register(page);
      await askForReset(page, email);
      const link = await linkFromNewestMail(page, email, RESET);
      change(process.env.DATABASE!, `UPDATE vestibule_users SET recovery_stamp = randomblob(16) WHERE email = '${email}'`);
      await page.goto(link);
      await send(page, `Send a new link to ${masked(email)}`, {});
      return { heading: 'Check your mail', quiet: true };
    },
  },
];
