import type { Message, Sent } from '../stages/deliver.ts';

/** What of the SDK's client is used, of which tests give their own. */
export interface Publisher {
  readonly publish: (input: {
    readonly TopicArn: string;
    readonly Subject?: string;
    readonly Message: string;
    readonly MessageStructure: 'json';
    readonly MessageAttributes: {
      readonly [name: string]: { readonly DataType: 'String'; readonly StringValue: string };
    };
  }) => Promise<unknown>;
}

/** Loaded when the first is to be sent. The region is the topic's, whatever the sender's own. */
export async function openPublisher(topic: string): Promise<Publisher> {
  const { SNSClient, PublishCommand } = await import('@aws-sdk/client-sns');
  const client = new SNSClient({ region: topic.split(':')[3] });
  return { publish: (input) => client.send(new PublishCommand(input)) };
}

/** SNS takes 256 KB, everything together. */
const LARGEST_BYTES = 250_000;
/** The subject of what SNS mails: less than 100 characters of ASCII. */
const SUBJECT = /^[\x20-\x7e]{1,99}$/;

/** Programs get the payload, mail the text. */
export async function sendToTopic(
  { id, to, subject, text, payload }: Message,
  publisher: Publisher,
): Promise<Sent> {
  const json = JSON.stringify({ id, ...payload });
  const whole = JSON.stringify({ default: json, email: text });
  const fits = Buffer.byteLength(whole) <= LARGEST_BYTES;
  const short = JSON.stringify({ id, type: payload.type, timestamp: payload.timestamp, data: head(payload) });
  const attribute = (StringValue: string) => ({ DataType: 'String', StringValue }) as const;
  try {
    await publisher.publish({
      TopicArn: to.address,
      Subject: SUBJECT.test(subject) ? subject : 'Variorum',
      Message: fits
        ? whole
        : JSON.stringify({ default: short, email: `${subject}\n\n${payload.data.url}\n` }),
      MessageStructure: 'json',
      MessageAttributes: { id: attribute(id), type: attribute(payload.type) },
    });
    return { code: 'delivered', said: 'taken by SNS' };
  } catch (error) {
    const { name, message } = error as Error;
    // The topic is not there, or not ours: it may be mended, as a grant may.
    return { code: 'trouble', said: `${name}: ${message}` };
  }
}

/** What a notice that is too large says at least. */
const head = ({ data: { subscription, subject, work, url } }: Message['payload']) => ({
  subscription,
  subject,
  work,
  url,
  cut: true,
});
