package nl.veiligecentra.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** An identity provider as far as a token needs one: it signs with a real key and publishes the other half. */
public final class TestIssuer {

    public static final String AUDIENCE = "veilige-centra-api";
    private static final String KEY_ID = "test";

    private static final String KEYS = "test.issuer.keys";
    private static final String ADDRESS = "test.issuer.address";

    private final String url;

    private TestIssuer(String url) {
        this.url = url;
    }

    public static TestIssuer start() {
        return startAt(0);
    }

    /**
     * One for the whole process, in which tests and what they share have class loaders of their own. Where data outlives the
     * process that made it, the people in it are known by the address of their issuer.
     */
    public static synchronized TestIssuer startAt(int port) {
        if (address() == null) {
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
                var started =
                        new TestIssuer("http://localhost:" + server.getAddress().getPort());
                server.createContext("/.well-known/openid-configuration", e -> answer(e, started.configuration()));
                server.createContext("/keys", e -> answer(e, keySet()));
                server.start();
                System.setProperty(ADDRESS, started.url());
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
        return new TestIssuer(address());
    }

    public static String address() {
        return System.getProperty(ADDRESS);
    }

    /** Claims of a valid token; a test changes what it wants to see refused. */
    public static JwtClaimsBuilder claims(String subject) {
        return Jwt.claims()
                .issuer(address())
                .subject(subject)
                .audience(AUDIENCE)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(3600));
    }

    public static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(sharedKeys().getPrivate());
    }

    public static PublicKey publicKey() {
        return sharedKeys().getPublic();
    }

    public String url() {
        return url;
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/auth",
                 "token_endpoint": "%1$s/token", "end_session_endpoint": "%1$s/logout"}
                """.formatted(url());
    }

    private static String keySet() {
        var key = (RSAPublicKey) sharedKeys().getPublic();
        return """
                {"keys": [{"kty": "RSA", "kid": "%s", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}
                """.formatted(KEY_ID, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Tests run in another class loader than the services that they share, so the key pair travels as a property. */
    private static synchronized KeyPair sharedKeys() {
        try {
            var known = System.getProperty(KEYS);
            if (known == null) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var made = generator.generateKeyPair();
                var encoder = Base64.getEncoder();
                known = encoder.encodeToString(made.getPrivate().getEncoded())
                        + " "
                        + encoder.encodeToString(made.getPublic().getEncoded());
                System.setProperty(KEYS, known);
            }
            var halves = known.split(" ");
            var factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(halves[1]))),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves[0]))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
