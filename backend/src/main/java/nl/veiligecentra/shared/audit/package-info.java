/** Who did and saw what: an append-only log that holds no free text and no personal data but the actor's id. */
package nl.veiligecentra.shared.audit;
