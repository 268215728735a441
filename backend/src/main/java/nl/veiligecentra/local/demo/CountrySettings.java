package nl.veiligecentra.local.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** For measuring: how much there is, made up, over how many areas. Only beside the demo data. */
@ConfigMapping(prefix = "veilige-centra.demo")
interface CountrySettings {

    /** All of them together; 0 leaves it at Westland. */
    @WithDefault("0")
    long incidents();

    /** All of them together, those of Westland included; looked at when the first incidents are added. */
    @WithDefault("1000")
    int areas();
}
