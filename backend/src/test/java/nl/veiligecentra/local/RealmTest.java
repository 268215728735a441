package nl.veiligecentra.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import java.util.List;

import static java.util.stream.StreamSupport.stream;
import static org.assertj.core.api.Assertions.assertThat;

/** What the realm file must keep to: S7 of the security requirements, and the accounts that the documents name. */
class RealmTest {

    private static final int DAY = 24 * 60 * 60;

    private final JsonNode realm = read(RealmFile.forPorts(8080, 2525));

    @Test
    void noClientIsPublicOrTakesPasswordsOrTokensFromTheAddress() {
        assertThat(realm.get("clients")).isNotEmpty().allSatisfy(client -> {
            assertThat(flag(client, "publicClient")).as(id(client)).isFalse();
            assertThat(flag(client, "directAccessGrantsEnabled")).as(id(client)).isFalse();
            assertThat(flag(client, "implicitFlowEnabled")).as(id(client)).isFalse();
        });
    }

    @Test
    void onlyTheWebAppAndTheServiceClientAreEnabled() {
        assertThat(elements("clients").stream()
                        .filter(client -> flag(client, "enabled"))
                        .map(RealmTest::id))
                .containsExactly("veilige-centra-web", "gemeente-westland");
    }

    @Test
    void theClientsThatKeycloakMakesByItselfAreSwitchedOff() {
        assertThat(elements("clients").stream()
                        .filter(client -> !flag(client, "enabled"))
                        .map(RealmTest::id))
                .containsExactlyInAnyOrder("account", "account-console", "admin-cli", "security-admin-console");
    }

    @Test
    void theWebAppProvesItsCodeByS256AndReturnsToOneAddressOnly() {
        var web = client("veilige-centra-web");

        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(texts(web.get("redirectUris"))).containsExactly("http://localhost:8080/sign-in/callback");
        assertThat(web.at("/attributes/post.logout.redirect.uris").asText())
                .isEqualTo("http://localhost:8080/sign-out");
        assertThat(web.get("webOrigins")).isEmpty();
    }

    @Test
    void noAddressHasAWildcard() {
        assertThat(elements("clients").stream().flatMap(client -> texts(client.get("redirectUris")).stream()))
                .isNotEmpty()
                .noneMatch(address -> address.contains("*"));
    }

    @Test
    void theServiceClientSignsItsRequestsAndGetsNoScopeUnasked() {
        var service = client("gemeente-westland");

        assertThat(service.get("clientAuthenticatorType").asText()).isEqualTo("client-jwt");
        assertThat(flag(service, "standardFlowEnabled")).isFalse();
        assertThat(texts(service.get("defaultClientScopes")))
                .containsExactly("basic", "service-client", "veilige-centra-api");
        assertThat(texts(service.get("optionalClientScopes")))
                .contains("incidents:read", "events:read")
                .hasSize(12);
    }

    @Test
    void tokensAreShortAndTheSessionOfARememberedMemberIsLong() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.get("ssoSessionIdleTimeoutRememberMe").asInt()).isEqualTo(30 * DAY);
        assertThat(realm.get("ssoSessionMaxLifespanRememberMe").asInt()).isEqualTo(90 * DAY);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isLessThan(DAY);
    }

    /** Rotation signs people out: of requests sent together at the moment of expiry, only one would be answered. */
    @Test
    void aRefreshTokenServesRequestsThatAreSentTogether() {
        assertThat(flag(realm, "revokeRefreshToken")).isFalse();
    }

    @Test
    void guessingPasswordsIsSlowedDownAndAddressesAreVerified() {
        assertThat(flag(realm, "bruteForceProtected")).isTrue();
        assertThat(flag(realm, "verifyEmail")).isTrue();
        assertThat(flag(realm, "duplicateEmailsAllowed")).isFalse();
    }

    @Test
    void peopleSeeDutchUnlessTheyAskForEnglish() {
        assertThat(realm.get("defaultLocale").asText()).isEqualTo("nl");
        assertThat(texts(realm.get("supportedLocales"))).containsExactly("nl", "en");
    }

    @Test
    void everyDemoAccountKeepsItsIdBecauseMembershipsPointAtIt() {
        var names =
                List.of("noor", "sem", "bram", "marit", "joris", "femke", "daan", "lotte", "willem", "kees", "anna");

        for (var name : names) {
            var account = elements("users").get(names.indexOf(name));
            assertThat(account.get("username").asText()).isEqualTo(name);
            assertThat(account.get("email").asText()).isEqualTo(name + "@example.org");
            assertThat(account.get("id").asText()).isEqualTo("00000000-0000-4000-8000-%012d", names.indexOf(name) + 1);
        }
    }

    @Test
    void anotherPortMovesTheAddressesOfTheRealm() {
        var moved = read(RealmFile.forPorts(8081, 2526));

        assertThat(moved.at("/clients/0/redirectUris/0").asText()).isEqualTo("http://localhost:8081/sign-in/callback");
        assertThat(moved.at("/smtpServer/port").asText()).isEqualTo("2526");
    }

    private JsonNode client(String id) {
        return elements("clients").stream()
                .filter(client -> id(client).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> elements(String name) {
        return stream(realm.get(name).spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static String id(JsonNode client) {
        return client.get("clientId").asText();
    }

    private static boolean flag(JsonNode node, String name) {
        return node.required(name).asBoolean();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
