package nl.veiligecentra.shared.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The identity behind the current request: a person by session or token, or a service client by token. */
@RequestScoped
public class Caller {

    private static final String SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public String issuer() {
        return token().getIssuer();
    }

    public String subject() {
        return token().getSubject();
    }

    public String name() {
        String name = token().getClaim("name");
        return name == null ? Optional.ofNullable(token().getName()).orElse(subject()) : name;
    }

    public Optional<String> email() {
        return Optional.ofNullable(token().getClaim("email"));
    }

    public Instant expiresAt() {
        return Instant.ofEpochSecond(token().getExpirationTime());
    }

    /** How strongly the identity provider checked who this is. */
    public Optional<String> authenticationClass() {
        return Optional.ofNullable(token().getClaim("acr"));
    }

    public boolean isEmailVerified() {
        return Boolean.parseBoolean(String.valueOf((Object) token().getClaim("email_verified")));
    }

    /** The session at the identity provider; bearer tokens of tools have none that we keep. */
    public Optional<String> sessionId() {
        return hasOnlyToken() ? Optional.empty() : Optional.ofNullable(token().getClaim("sid"));
    }

    /** The client id of a service client; empty for people. */
    public Optional<String> serviceClientId() {
        String username = token().getClaim("preferred_username");
        return username != null && username.startsWith(SERVICE_ACCOUNT)
                ? Optional.ofNullable(token().getClaim("azp"))
                : Optional.empty();
    }

    public Set<String> scopes() {
        String scope = token().getClaim("scope");
        return scope == null ? Set.of() : new HashSet<>(List.of(scope.split(" ")));
    }

    private boolean hasOnlyToken() {
        return !"web".equals(identity.getAttribute("tenant-id"));
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new UnauthorizedException();
    }
}
