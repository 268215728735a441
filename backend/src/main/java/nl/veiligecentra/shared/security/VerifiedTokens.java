package nl.veiligecentra.shared.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Whom a token, or the token in the cookie of a session, is of that was verified a moment ago: checking its signature
 * again is a third of the work of a short request. What that person may do, and whether the session was ended, is not
 * kept, and asked of the database with every request.
 */
@ApplicationScoped
class VerifiedTokens {

    /** So long a token stays good after its issuer withdrew the key that signed it. */
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private static final String API = "/api/";
    private static final String BEARER = "Bearer ";

    private final Clock clock;
    private final Cache<String, SecurityIdentity> known = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfter(Expiry.creating(this::lifetime))
            .build();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    /** @return whom {@code verify} finds behind the credential of this request, or found in the last minute */
    Uni<SecurityIdentity> identity(RoutingContext request, Supplier<Uni<SecurityIdentity>> verify) {
        var token = credentialOf(request);
        if (token.isEmpty()) {
            return verify.get();
        }
        var identity = known.getIfPresent(token);
        return identity == null
                ? verify.get().onItem().invoke(verified -> keep(token, verified))
                : Uni.createFrom().item(identity);
    }

    private void keep(String token, SecurityIdentity verified) {
        if (verified != null && !verified.isAnonymous()) {
            known.put(token, verified);
        }
    }

    /** Never longer than the token itself. */
    private Duration lifetime(String token, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken claims)) {
            return Duration.ZERO;
        }
        var left = Duration.between(clock.instant(), Instant.ofEpochSecond(claims.getExpirationTime()));
        return left.isNegative() ? Duration.ZERO : left.compareTo(TRUSTED) < 0 ? left : TRUSTED;
    }

    /** Pages for signing in and out do more with a session than knowing whose it is. */
    private static String credentialOf(RoutingContext request) {
        var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return header.startsWith(BEARER) ? header : "";
        }
        return request.normalizedPath().startsWith(API)
                ? WebTenant.sessionCookies(request).stream()
                        .map(Cookie::getValue)
                        .collect(Collectors.joining())
                : "";
    }
}
