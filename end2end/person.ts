// What a person does, in the words of the pages.

import { randomBytes } from 'node:crypto';
import { arriveAt, expect, scripted, type Page } from './story.ts';

/** server.ts looks for this word in the log: every password typed in a story contains it. */
export const PASSWORD = 'violet canary tugboat acorn';
export const OTHER_PASSWORD = 'copper canary lantern meadow';
export const WRONG_PASSWORD = 'silver canary bracket willow';

/** Subjects of the mails. */
export const ACTIVATE = 'Activate your Vestibule account';
export const ALREADY_REGISTERED = 'You already have a Vestibule account';
export const RESET = 'Set a new Vestibule password';
export const PASSWORD_CHANGED = 'Your Vestibule password was changed';
export const SIGN_IN = 'Sign in to Vestibule';
export const NEW_SIGN_IN = 'New sign-in to your Vestibule account';
export const ADDRESS_ABOUT_TO_CHANGE = 'Your Vestibule account is about to change its address';
export const CONFIRM_ADDRESS = 'Confirm your new address for Vestibule';
export const ADDRESS_CHANGED = 'Your Vestibule account has a new address';
export const ACCOUNT_DELETED = 'Your Vestibule account is deleted';

/** Why a sign-in is refused, whatever the reason. */
export const ACTIVATE_FIRST = 'Activate your account first: follow the link we mailed you';
export const NO_MATCH = 'Address and password do not match';

/** An address nobody else uses. */
export function newAddress(): string {
  return `ann.${randomBytes(6).toString('hex')}@example.org`;
}

/** An address as it is shown to somebody who may not be its owner. */
export function masked(address: string): string {
  return `${address[0]}•••@${address.split('@')[1]}`;
}

/** A page without the address that was typed, as text and in links: for comparing the pages of two addresses. */
export async function contentWithout(page: Page, address: string): Promise<string> {
  const inLinks = address.replace('@', '%40').replaceAll('.', '%2E');
  return (await page.content()).replaceAll(address, '').replaceAll(inLinks, '');
}

/** Fills in the form; what comes of it is the story's business. */
export async function register(page: Page, email = newAddress(), password = PASSWORD): Promise<string> {
  await page.goto('/register');
  await fillInSignUp(page, email, password);
  return email;
}

/** The same where the form is shown already. */
export async function fillInSignUp(page: Page, email: string, password = PASSWORD) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Create a password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
}

/** Waits until so many mails with this subject have come, and opens the newest. */
export async function openNewestMail(page: Page, to: string, subject: string, arrived = 1) {
  // Not by role: with two hundred mails that takes ten times as long.
  const mails = page.locator('nav[aria-label=Mails] a').filter({ hasText: subject }).filter({ hasText: to });
  await expect(async () => {
    await page.goto('/dev/mailbox');
    expect(await mails.count()).toBe(arrived);
  }).toPass({ timeout: 15_000 });
  await mails.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject);
}

/** A link in the open mail; the first is what the mail is about. */
function linkInMail(page: Page, to = '/') {
  return page.getByRole('list', { name: 'Links in this mail' }).locator(`a[href*="${to}"]`).first();
}

/** Follows the first link in the open mail whose address contains this. */
export async function followLink(page: Page, to = '/') {
  await linkInMail(page, to).click();
}

/** The link of the newest mail, to be opened later or elsewhere. */
export async function linkFromNewestMail(page: Page, to: string, subject: string, arrived = 1): Promise<string> {
  await openNewestMail(page, to, subject, arrived);
  return (await linkInMail(page).getAttribute('href'))!;
}

export async function codeFromNewestMail(page: Page, to: string, subject = ACTIVATE): Promise<string> {
  await openNewestMail(page, to, subject);
  return page.getByRole('article').getByRole('code').innerText();
}

/** Signs up and activates: an account, signed in here and in these other browsers. */
export async function becomeMember(page: Page, ...others: Page[]): Promise<string> {
  const email = await register(page);
  await openNewestMail(page, email, ACTIVATE);
  await followLink(page);
  await page.getByRole('button', { name: 'Activate my account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  for (const other of others) await signIn(other, email);
  return email;
}

/** Fills in the sign-in form; what comes of it is the story's business. */
export async function logIn(page: Page, email: string, password = PASSWORD) {
  await page.goto('/login');
  await fillInSignIn(page, email, password);
}

/** The same where the form is shown already. */
export async function fillInSignIn(page: Page, email: string, password = PASSWORD) {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Fills it in and is let in. */
export async function signIn(page: Page, email: string, password = PASSWORD) {
  await logIn(page, email, password);
  await arriveAt(page, 'Your account');
}

export async function logOut(page: Page) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await arriveAt(page, 'You are signed out');
}

/** Fills in the form that a member finds in the account; what comes of it is the story's business. */
export async function changePassword(page: Page, current: string, fresh: string) {
  await page.getByLabel('Current password', { exact: true }).fill(current);
  await page.getByLabel('New password', { exact: true }).fill(fresh);
  await page.getByRole('button', { name: 'Save new password' }).click();
}

export async function askForReset(page: Page, email: string) {
  await page.goto('/forgot-password');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await arriveAt(page, 'Check your mail');
}

/** Fails unless this browser is signed in as this person. */
export async function expectSignedInAs(page: Page, email: string) {
  await page.goto('/account');
  await arriveAt(page, 'Your account');
  await expect(page.getByRole('main')).toContainText(email);
}

/** Fails if anybody is signed in in this browser. */
export async function expectSignedOut(page: Page) {
  await page.goto('/account');
  await arriveAt(page, 'Sign in');
}

/** Types a code. With the script it is sent by itself at the sixth digit. */
export async function enterCode(page: Page, field: string, code: string, button: string) {
  await page.getByLabel(field).fill(code);
  if (!scripted() || code.length < 6) await page.getByRole('button', { name: button }).click();
}

/** The right code with its last digit changed. */
export function wrongCode(code: string): string {
  return code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);
}

/** Fails unless a new password was found too short, with the script before it was sent. */
export async function expectTooShort(page: Page, field: string, words = 'Use 12 characters or more; this one has 6') {
  if (!scripted()) return expectRefused(page, words);
  await expect(page.getByRole('alert')).toHaveText(words);
  await expect(page.getByLabel(field, { exact: true })).toBeFocused();
}

/** Fails unless the page lists exactly these mistakes, in the summary that has the focus. */
export async function expectRefused(page: Page, ...messages: string[]) {
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText(messages);
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
}
