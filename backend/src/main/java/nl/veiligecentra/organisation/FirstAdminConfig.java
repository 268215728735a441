package nl.veiligecentra.organisation;

import io.smallrye.config.ConfigMapping;

import java.util.Optional;

/** Who configures a new installation: nobody is there yet who could grant it. */
@ConfigMapping(prefix = "veilige-centra.first-admin")
interface FirstAdminConfig {

    Optional<String> issuer();

    /** The id of that person at the identity provider, as in the claim {@code sub}. */
    Optional<String> subject();
}
