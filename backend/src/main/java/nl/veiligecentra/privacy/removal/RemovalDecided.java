package nl.veiligecentra.privacy.removal;

import nl.veiligecentra.organisation.Recipient;

/** Fired in the transaction of the decision; the recipient asked for it. */
public record RemovalDecided(Recipient recipient, RemovalDecision decision, String reason) {}
