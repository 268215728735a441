package nl.veiligecentra.shared.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;

@ConfigMapping(prefix = "veilige-centra.web")
public interface WebConfig {

    /** Where people reach the product; state changes from any other origin are refused, and mails link here. */
    URI address();

    /** Requests a minute for one credential, and for one address without a credential. */
    @WithDefault("600")
    int requestsPerMinute();
}
