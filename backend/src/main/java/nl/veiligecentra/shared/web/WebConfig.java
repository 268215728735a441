package nl.veiligecentra.shared.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.util.Optional;

@ConfigMapping(prefix = "veilige-centra.web")
public interface WebConfig {

    /** Where people reach the product; state changes from any other origin are refused, and mails link here. */
    URI address();

    /** Where to report a weakness, as an address with {@code mailto:} or {@code https:}. */
    Optional<String> securityContact();

    /** Requests a minute for one credential, and for one address without a credential. */
    @WithDefault("600")
    int requestsPerMinute();

    /** The same for what is open to who is not signed in: nobody asks for removal ten times a minute. */
    @WithDefault("10")
    int openRequestsPerMinute();
}
