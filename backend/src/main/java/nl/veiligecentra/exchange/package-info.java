/** What other systems hear: every change leaves a thin event in the outbox, in the transaction of the change itself. */
package nl.veiligecentra.exchange;
