package nl.veiligecentra.area;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.shared.audit.AuditLog;

import java.time.Clock;

/** Makes the area in which an integrator tries things out, where the configuration asks for one and it is not there yet. */
@ApplicationScoped
class SandboxArea {

    private static final int AFTER_DEMO_DATA = 5000;

    private final SandboxConfig config;
    private final SandboxRepository areas;
    private final OrganisationDirectory organisations;
    private final AuditLog audit;
    private final Clock clock;

    SandboxArea(
            SandboxConfig config,
            SandboxRepository areas,
            OrganisationDirectory organisations,
            AuditLog audit,
            Clock clock) {
        this.config = config;
        this.areas = areas;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void start(@Observes @Priority(AFTER_DEMO_DATA) StartupEvent started) {
        config.organisation().ifPresent(this::make);
    }

    private void make(String organisation) {
        var trying = organisations.findByName(organisation);
        if (trying.isEmpty()) {
            Log.warnf("There is no organisation %s, so there is no sandbox", organisation);
            return;
        }
        var platform = organisations.platform(clock.instant());
        areas.make(platform, trying.get(), organisation, clock.instant()).ifPresent(area -> {
            audit.recordByConfiguration("MAKE_SANDBOX", "AREA", area);
            Log.infof("Made the sandbox of %s", organisation);
        });
    }
}
