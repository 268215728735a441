/**
 * Tells people by mail what happened: a mail is a row written in the transaction of what it tells, and is sent later,
 * at least once, always under the same {@code Message-ID}. Listens to the events of other features; they know nothing
 * of it.
 */
package nl.veiligecentra.notification;
