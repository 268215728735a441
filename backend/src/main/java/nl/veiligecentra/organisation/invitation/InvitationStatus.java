package nl.veiligecentra.organisation.invitation;

/** {@code EXPIRED} is read from the clock: an open invitation past its term. */
public enum InvitationStatus {
    OPEN,
    TO_CONFIRM,
    ACCEPTED,
    WITHDRAWN,
    EXPIRED
}
