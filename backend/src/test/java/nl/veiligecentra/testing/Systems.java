package nl.veiligecentra.testing;

import io.restassured.specification.RequestSpecification;

import static nl.veiligecentra.testing.Api.withToken;

/** The systems of organisations, as they call the API with a token of their own. */
public final class Systems {

    private Systems() {}

    public static RequestSpecification municipality(String... scopes) {
        return withToken(token("gemeente-westland", scopes));
    }

    public static String token(String client, String... scopes) {
        return TestIssuer.sign(TestIssuer.claims("service-account-subject-of-" + client)
                .claim("preferred_username", "service-account-" + client)
                .claim("azp", client)
                .claim("scope", String.join(" ", scopes)));
    }
}
