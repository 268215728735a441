/**
 * What somebody is told inside the product. A notification is a row written in the transaction of what it tells, once
 * for each person, kind, subject and cause; it keeps no text, and its subject is named only while its reader sees it.
 */
package nl.veiligecentra.notification.inbox;
