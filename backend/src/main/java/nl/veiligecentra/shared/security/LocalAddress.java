package nl.veiligecentra.shared.security;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address within the web app. Browsers read "//" and "/\" as another site, and skip control characters. */
record LocalAddress(String value) {

    static final LocalAddress HOME = new LocalAddress("/");

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    static LocalAddress ofParameter(String parameter) {
        return Optional.ofNullable(parameter)
                .filter(address -> LOCAL.matcher(address).matches())
                .map(LocalAddress::new)
                .orElse(HOME);
    }
}
