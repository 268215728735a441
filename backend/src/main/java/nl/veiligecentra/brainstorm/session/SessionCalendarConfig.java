package nl.veiligecentra.brainstorm.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "veilige-centra.calendar")
interface SessionCalendarConfig {

    /** As whose address calendars show the organiser: the one that mails come from. */
    @WithDefault("${quarkus.mailer.from}")
    String sender();
}
