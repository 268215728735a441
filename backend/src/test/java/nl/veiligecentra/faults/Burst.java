package nl.veiligecentra.faults;

import nl.veiligecentra.testing.Someone;

import java.io.IOException;
import java.util.TreeMap;

/** More requests at once than a minute allows: some are served, the others are told when to come back. */
final class Burst {

    private Burst() {}

    static String of(int requests, int port) {
        var noor = new Caller(port, Someone.NOOR);
        var statuses = new TreeMap<Integer, Integer>();
        try {
            for (int n = 0; n < requests; n++) {
                var answer = noor.get("/me");
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() == 429
                        && answer.headers().firstValue("Retry-After").isEmpty()) {
                    throw new IllegalStateException("429 without Retry-After");
                }
            }
            if (new Caller(port, Someone.MARIT).get("/me").statusCode() != 200) {
                throw new IllegalStateException("one caller's burst stops another");
            }
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        }
        if (!statuses.containsKey(429)) {
            throw new IllegalStateException("a burst is not limited");
        }
        return "burst of %d: answered %s, and another caller is served".formatted(requests, statuses);
    }
}
