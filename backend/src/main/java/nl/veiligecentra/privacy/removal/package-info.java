/**
 * Removal asked by somebody who is written about, without an account: what and where, and how to answer, no more. The
 * manager of the area decides with a reason, and the answer goes by mail. What is asked tells nothing about what is
 * there: every request gets the same answer.
 */
package nl.veiligecentra.privacy.removal;
