/**
 * Partners without an account: a report that lies with a party nobody of which takes part here is mailed to that party's
 * address with a one-time link, and the answer is a step of the report like any other.
 *
 * <p>Invariants: a link is good for one answer, by whoever received the mail, until it expires or the report moves on;
 * its secret is in the mail and in no row, log or address; it shows what the party may see and nothing of who reported.
 * Uses {@code shared}, {@code organisation}, {@code area} and {@code incident}.
 */
package nl.veiligecentra.reply;
