// A program that stays open: one client of the AWS SDK for JavaScript, which says who it is at every line of its input.
//
//     node stays_open.mjs PROFILE

import { createInterface } from "node:readline";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

const client = new STSClient({ profile: process.argv[2] });
for await (const _ of createInterface({ input: process.stdin })) {
  const { Arn } = await client.send(new GetCallerIdentityCommand({}));
  console.log(Arn);
}
