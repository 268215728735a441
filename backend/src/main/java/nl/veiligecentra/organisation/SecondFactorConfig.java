package nl.veiligecentra.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "veilige-centra.second-factor")
interface SecondFactorConfig {

    /** Only where the product is tried out may this be off. */
    @WithDefault("true")
    boolean required();

    /** The {@code acr} by which the identity provider says that a second factor was used. */
    @WithDefault("mfa")
    String acr();
}
