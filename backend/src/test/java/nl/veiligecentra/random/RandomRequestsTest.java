package nl.veiligecentra.random;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.veiligecentra.random.Contract.Operation;
import nl.veiligecentra.testing.Api;
import nl.veiligecentra.testing.RawHttp;
import nl.veiligecentra.testing.RawHttp.Answer;
import nl.veiligecentra.testing.TestDatabase;
import nl.veiligecentra.testing.TestIssuer;
import nl.veiligecentra.testing.TestServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests made up from the contract, the same in every run, for every operation and by every role: whatever comes in,
 * the answer is not "something went wrong here", and it comes. They live in a centre of their own, so that other tests
 * find everything as they left it. More of them: {@code -Drandom.requests=20000}, others: {@code -Drandom.seed=2}.
 */
@QuarkusTest
@WithTestResource(TestServices.class)
class RandomRequestsTest {

    private static final int REQUESTS = Integer.getInteger("random.requests", 1_000);
    private static final long SEED = Long.getLong("random.seed", 1783);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<String> ROLES = List.of(
            "MEMBER",
            "BOARD",
            "MANAGER",
            "FACILITATOR",
            "MUNICIPALITY",
            "POLICE",
            "FIRE_SERVICE",
            "SECURITY",
            "AUDITOR",
            "ADMIN",
            "NOBODY");

    private final KnownIds ids = new KnownIds();

    @BeforeEach
    void settleElsewhere() throws IOException {
        TestDatabase.run("/elsewhere.sql", "select 1 from area where slug = 'elders'");
        for (int n = 0; n < 3; n++) {
            var made = Api.json(
                            Api.withToken(token("MEMBER")),
                            Map.of(
                                    "areaId",
                                    ids.any("areas", new Random(n)),
                                    "category",
                                    "GRAFFITI",
                                    "streetId",
                                    ids.any("streets", new Random(n))))
                    .post("/incidents");
            ids.learn(made.header("Location"));
        }
    }

    @Test
    void noneOfThemGoesWrongAndNoneHangs() throws IOException {
        var contract = Contract.read();
        var operations = contract.operations();
        var http = new RawHttp(RestAssured.port, PATIENCE);
        var statuses = new TreeMap<Integer, Integer>();
        var failures = new ArrayList<String>();
        for (int n = 0; n < REQUESTS; n++) {
            var dice = new Random(SEED + 31L * n);
            var operation = operations.get(n % operations.size());
            var role = roleFor(operation, dice);
            var request = new RandomRequest(operation, contract, ids, dice).bytes(tokenOrNone(role, dice));
            var answer = send(http, request);
            statuses.merge(answer.status(), 1, Integer::sum);
            ids.learn(answer.location());
            if (!isInOrder(answer)) {
                failures.add(
                        "request %d, %s as %s%n%s%n%s".formatted(n, operation, role, shown(request), answer.text()));
            }
        }
        System.out.println("Random requests by status: " + statuses);
        assertThat(failures).isEmpty();
        assertThat(statuses.keySet()).as("they get through to the work").contains(200, 400, 401, 403, 404);
    }

    /** Something comes back, it is no "went wrong here", and a refusal of ours has the one shape. */
    private static boolean isInOrder(Answer answer) {
        var refusal = answer.status() >= 400 && answer.text().contains("API-Version");
        return !answer.isCutOff()
                && answer.status() < 500
                && (!refusal || answer.text().contains("application/problem+json"));
    }

    private static Answer send(RawHttp http, byte[] request) throws IOException {
        try {
            return http.send(request);
        } catch (SocketTimeoutException hanging) {
            return new Answer("no answer within " + PATIENCE);
        }
    }

    /** Whoever erases themselves has no role from then on, so that is asked by somebody who has none. */
    private static String roleFor(Operation operation, Random dice) {
        var role = ROLES.get(dice.nextInt(ROLES.size()));
        return operation.path().equals("/me/erasure") ? "NOBODY" : role;
    }

    private static String tokenOrNone(String role, Random dice) {
        return dice.nextInt(30) == 0 ? null : token(role);
    }

    private static String token(String role) {
        return TestIssuer.sign(TestIssuer.claims("elsewhere-" + role).claim("name", "Iemand Elders"));
    }

    private static String shown(byte[] request) {
        var text = new String(request, StandardCharsets.ISO_8859_1).replaceAll("Bearer \\S+", "Bearer ...");
        return text.length() > 1_500 ? text.substring(0, 1_500) + "... (%d bytes)".formatted(request.length) : text;
    }
}
