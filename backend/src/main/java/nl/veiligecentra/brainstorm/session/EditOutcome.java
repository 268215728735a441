package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.Size;

/**
 * What is written of an item in and after the meeting, kept as it is typed.
 *
 * @param partnerText what partners are told
 * @param giverText what those are told who gave inputs, and members
 */
public record EditOutcome(
        @Size(max = 4000) String discussion,
        Decision decision,
        @Size(max = 2000) String partnerText,
        @Size(max = 600) String giverText) {}
