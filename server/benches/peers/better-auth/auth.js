// As the documentation of better-auth puts it together: email and password, links that must be opened, SQLite.
import { Algorithm, hash, verify } from "@node-rs/argon2";
import { betterAuth } from "better-auth";
import Database from "better-sqlite3";
import { createTransport } from "nodemailer";

const database = new Database(process.env.DATABASE);
database.pragma("journal_mode = WAL");
database.pragma("synchronous = NORMAL");

const mails = createTransport({ host: "127.0.0.1", port: process.env.SMTP_PORT, pool: true, ignoreTLS: true });

// Every peer hashes with the same parameters.
const equal = { algorithm: Algorithm.Argon2id, memoryCost: 19456, timeCost: 2, parallelism: 1 };

export const auth = betterAuth({
  database,
  baseURL: "https://accounts.example.org",
  secret: process.env.SECRET_KEY,
  emailAndPassword: {
    enabled: true,
    requireEmailVerification: true,
    password: {
      hash: (password) => hash(password, equal),
      verify: ({ hash, password }) => verify(hash, password),
    },
  },
  emailVerification: {
    sendOnSignUp: true,
    // Not awaited: its documentation says that the time would tell whether there is an account.
    sendVerificationEmail: async ({ user, url }) => {
      void mails
        .sendMail({
          from: "no-reply@example.org",
          to: user.email,
          subject: "Activate your account",
          text: `Open this link to activate your account: ${url}`,
        })
        .catch(console.error);
    },
  },
  session: { cookieCache: { enabled: process.env.COOKIE_CACHE !== "off", maxAge: 5 * 60 } },
  // All requests come from one machine.
  rateLimit: { enabled: false },
  advanced: { database: { joins: true } },
  telemetry: { enabled: false },
});
