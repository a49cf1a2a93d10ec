/** Notices as mail. nodemailer writes the message; SES or a server of the user's own carries it. */
import type { Message, Sent } from '../stages/deliver.ts';

export interface MailSettings {
  /** Whose mails they are, as in `desk@example.org` or `Desk <desk@example.org>`. */
  readonly from: string;
  /** `ses`, or a server: `smtps://user:password@mail.example.org`. */
  readonly by: string;
}

/** What nodemailer's transports have in common, of which tests give their own. */
export interface Mailer {
  readonly sendMail: (mail: object) => Promise<unknown>;
}

/** Loaded when the first mail is to be sent. */
export async function openMailer({ by }: MailSettings, timeoutMs: number): Promise<Mailer> {
  const { createTransport } = await import('nodemailer');
  if (by === 'ses') {
    const { SESv2Client, SendEmailCommand } = await import('@aws-sdk/client-sesv2');
    return createTransport({ SES: { sesClient: new SESv2Client({}), SendEmailCommand } });
  }
  return createTransport({
    url: by,
    connectionTimeout: timeoutMs / 2,
    greetingTimeout: timeoutMs / 2,
    socketTimeout: timeoutMs / 2,
    // A notice's words stem from strangers: they must name no file and no address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

export async function sendMail(
  { id, to, subscription, scope, subject, text, html }: Message,
  { from }: MailSettings,
  mailer: Mailer,
): Promise<Sent> {
  const own = addressIn(from);
  try {
    await mailer.sendMail({
      from,
      // As an object: an address that is written as text may hold several.
      to: { name: '', address: to.address },
      subject,
      text,
      html,
      // The same at each try, by which mail programs know a double.
      messageId: `<${id}@${own.slice(own.lastIndexOf('@') + 1)}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': `<mailto:${own}?subject=${encodeURIComponent(`unsubscribe ${scope} ${subscription}`)}>`,
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { code: 'delivered', said: 'taken by the mail server' };
  } catch (error) {
    return troubleOf(error);
  }
}

const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();

/** A mail server's 5xx about the receiver stays so; trouble with the connection or our own account may be mended. */
function troubleOf(error: unknown): Sent {
  const { code, responseCode, message, name } = error as {
    readonly code?: string;
    readonly responseCode?: number;
    readonly message?: string;
    readonly name?: string;
  };
  const said = message || name || String(error);
  const isRefused = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
  return { code: isRefused ? 'refused' : 'trouble', said };
}
