package nl.veiligecentra.shared.security;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import nl.veiligecentra.testing.TestIssuer;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

import static nl.veiligecentra.testing.Api.withToken;
import static nl.veiligecentra.testing.Someone.NOOR;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class TokenTest {

    @Test
    void aTokenOfOurIssuerForUsIsAccepted() {
        withToken(TestIssuer.sign(claims())).get("/me").then().statusCode(200);
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(TestIssuer.sign(claims().audience("another-api")));
    }

    @Test
    void anIdTokenIsRefused() {
        refused(TestIssuer.sign(claims().audience("veilige-centra-web")));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(TestIssuer.sign(claims().issuer("https://elsewhere.example")));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(TestIssuer.sign(claims().issuedAt(Instant.now().minusSeconds(7200))
                .expiresAt(Instant.now().minusSeconds(3600))));
    }

    @Test
    void aTokenThatWasAcceptedIsRefusedFromTheMomentItExpires() throws InterruptedException {
        var token = TestIssuer.sign(claims().expiresAt(Instant.now().plusSeconds(3)));
        withToken(token).get("/me").then().statusCode(200);
        withToken(token).get("/me").then().statusCode(200);

        Thread.sleep(4_000);

        refused(token);
    }

    @Test
    void aTokenThatWasAcceptedIsNotAcceptedWithAnotherSignature() {
        var token = TestIssuer.sign(claims());
        withToken(token).get("/me").then().statusCode(200);

        var signature = token.lastIndexOf('.') + 1;
        var other = token.charAt(signature) == 'A' ? 'B' : 'A';
        refused(token.substring(0, signature) + other + token.substring(signature + 1));
    }

    @Test
    void aTokenThatIsNotYetValidIsRefused() {
        refused(TestIssuer.sign(
                claims().claim("nbf", Instant.now().plusSeconds(3600).getEpochSecond())));
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() throws NoSuchAlgorithmException {
        var other = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        refused(claims().jws().keyId("test").sign(other.getPrivate()));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsSecretIsRefused() {
        var secret = new SecretKeySpec(TestIssuer.publicKey().getEncoded(), "HmacSHA256");

        refused(claims().jws().keyId("test").sign(secret));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        var signed = TestIssuer.sign(claims()).split("\\.");
        var header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

        refused(header + "." + signed[1] + ".");
    }

    @Test
    void aTamperedTokenIsRefused() {
        var signed = TestIssuer.sign(claims());
        var payload = signed.indexOf('.') + 10;

        refused(signed.substring(0, payload)
                + (signed.charAt(payload) == 'a' ? 'b' : 'a')
                + signed.substring(payload + 1));
    }

    private static JwtClaimsBuilder claims() {
        return TestIssuer.claims(NOOR.subject()).claim("name", NOOR.fullName());
    }

    private static void refused(String token) {
        withToken(token).get("/me").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }
}
