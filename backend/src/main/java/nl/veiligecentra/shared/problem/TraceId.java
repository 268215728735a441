package nl.veiligecentra.shared.problem;

import io.vertx.ext.web.RoutingContext;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Names one request in its answer and in the log: from W3C {@code traceparent} when the caller sends one. */
public final class TraceId {

    private static final String KEY = "traceId";

    private TraceId() {}

    public static String of(RoutingContext request) {
        String known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var parent = request.request().getHeader("traceparent");
        var id = parent != null && parent.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
                ? parent.substring(3, 35)
                : random();
        request.put(KEY, id);
        return id;
    }

    private static String random() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
