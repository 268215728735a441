package nl.veiligecentra.organisation;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;

/** Appoints the configured person at the start, as long as nobody is an administrator. */
@ApplicationScoped
public class FirstAdminService {

    private static final String NAME_UNTIL_SIGN_IN = "Beheerder";

    private final FirstAdminConfig config;
    private final FirstAdminRepository administrators;
    private final ActorRepository actors;
    private final OrganisationRepository organisations;
    private final AuditLog audit;
    private final Clock clock;

    FirstAdminService(
            FirstAdminConfig config,
            FirstAdminRepository administrators,
            ActorRepository actors,
            OrganisationRepository organisations,
            AuditLog audit,
            Clock clock) {
        this.config = config;
        this.administrators = administrators;
        this.actors = actors;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void start(@Observes StartupEvent started) {
        if (config.issuer().isPresent() && config.subject().isPresent()) {
            appoint(config.issuer().get(), config.subject().get());
        }
    }

    @Transactional
    public void appoint(String issuer, String subject) {
        administrators.lock();
        if (administrators.isThereOne(DutchTime.today(clock))) {
            return;
        }
        var now = clock.instant();
        var person = actors.find(issuer, subject)
                .orElseGet(() -> actors.add(issuer, subject, NAME_UNTIL_SIGN_IN, null, false, now));
        var membership = administrators.appoint(person.id(), organisations.platform(now), now);
        audit.recordByConfiguration("GRANT_ROLE", "MEMBERSHIP", membership);
        Log.info("The configured person is the first administrator");
    }
}
