/** One value, or several of a kind. */
type OneOrMore<V> = V | readonly V[];

/** A person: the sign-in name alone, or what is known. */
export interface AccountIdentifiers<R extends string> {
  readonly upn?: R;
  /** The object id in Microsoft Entra. */
  readonly id?: R;
  readonly name?: R;
  readonly sid?: R;
  readonly displayName?: R;
}

/** A machine. */
export interface HostIdentifiers<R extends string> {
  readonly name?: R;
  readonly fullName?: R;
  readonly deviceId?: R;
}

/** An application in the cloud. */
export interface AppIdentifiers<R extends string> {
  readonly name?: R;
  readonly id?: R;
}

/** Who and what a finding is about: each is a column of the result. */
export interface Entities<R extends string> {
  readonly account?: OneOrMore<R | AccountIdentifiers<R>>;
  readonly ip?: OneOrMore<R>;
  readonly host?: OneOrMore<R | HostIdentifiers<R>>;
  readonly app?: OneOrMore<R | AppIdentifiers<R>>;
  readonly azureResource?: OneOrMore<R>;
  readonly group?: OneOrMore<R>;
  readonly url?: OneOrMore<R>;
  readonly mailbox?: OneOrMore<R>;
}

/** Named values for the analyst: of the finding's last event, or `all` the different ones. At most 20. */
export interface Details<R extends string> {
  readonly [name: string]: R | { readonly all: R };
}
