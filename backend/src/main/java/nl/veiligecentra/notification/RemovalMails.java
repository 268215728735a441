package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.privacy.removal.RemovalDecided;
import nl.veiligecentra.privacy.removal.RemovalDecision;

import java.util.Map;

/** Answers who asked to have something removed. */
@ApplicationScoped
class RemovalMails {

    private final MailOutbox outbox;

    RemovalMails(MailOutbox outbox) {
        this.outbox = outbox;
    }

    void answer(@Observes RemovalDecided decided) {
        var language = decided.recipient().language();
        outbox.put(
                MailKind.REMOVAL_DECIDED,
                decided.recipient(),
                Map.of("decision", words(decided.decision(), language), "reason", decided.reason()));
    }

    private static String words(RemovalDecision decision, Language language) {
        boolean dutch = language == Language.NL;
        return switch (decision) {
            case REMOVED ->
                dutch ? "We hebben de tekst en de foto's weggehaald." : "We removed the text and the photos.";
            case NOT_FOUND -> dutch ? "We hebben niet gevonden wat u bedoelt." : "We did not find what you mean.";
            case NOBODY_RECOGNISABLE ->
                dutch ? "In de melding is niemand te herkennen." : "Nobody can be recognised in the report.";
            case STILL_NEEDED -> dutch ? "We kunnen het nog niet weghalen." : "We cannot remove it yet.";
        };
    }
}
