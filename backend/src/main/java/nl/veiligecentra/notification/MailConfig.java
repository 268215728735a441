package nl.veiligecentra.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "veilige-centra.mail")
interface MailConfig {

    /** How often the outbox is looked at; {@code off} for never. */
    @WithDefault("5s")
    String every();

    /** How long one mail may take to be handed over; after that another replica tries. */
    @WithDefault("2m")
    Duration lease();

    /** What stands after the @ of a {@code Message-ID}. */
    @WithDefault("veilige-centra.example")
    String domain();
}
