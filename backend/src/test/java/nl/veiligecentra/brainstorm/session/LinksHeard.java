package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What stands in the mails that are sent because of sessions. */
@ApplicationScoped
class LinksHeard {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final Map<UUID, SessionInvitation> INVITATIONS = new ConcurrentHashMap<>();

    static String tokenTo(String email) {
        return Optional.ofNullable(TOKENS.get(email)).orElseThrow();
    }

    /** The last one. */
    static SessionInvitation invitation(String session) {
        return INVITATIONS.get(UUID.fromString(session));
    }

    void hear(@Observes DraftReady ready) {
        ready.links().stream()
                .filter(link -> link.email() != null)
                .forEach(link -> TOKENS.put(link.email(), link.token()));
    }

    void hear(@Observes ReleaseAsked asked) {
        TOKENS.put(asked.email(), asked.token());
    }

    void hear(@Observes SessionInvitation invitation) {
        INVITATIONS.put(invitation.sessionId(), invitation);
    }
}
