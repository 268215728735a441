package nl.veiligecentra.brainstorm.session;

import java.time.LocalDate;
import java.util.UUID;

/** Fired in the transaction in which a host is asked to let the minutes be published. */
public record ReleaseAsked(UUID sessionId, String title, String email, String token, LocalDate until) {}
