package nl.veiligecentra.shared.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Whom to tell of a weakness (RFC 9116); not there where the operator named nobody. */
class SecurityTxt {

    private static final String PATH = "/.well-known/security.txt";
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final WebConfig config;
    private final Clock clock;

    SecurityTxt(WebConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    void register(@Observes Router router) {
        config.securityContact().ifPresent(contact -> router.get(PATH).handler(request -> tell(request, contact)));
    }

    private void tell(RoutingContext request, String contact) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end("""
                        Contact: %s
                        Expires: %s
                        Preferred-Languages: nl, en
                        Canonical: %s%s
                        """.formatted(
                        contact, clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS), config.address(), PATH));
    }
}
