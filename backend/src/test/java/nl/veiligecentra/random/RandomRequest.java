package nl.veiligecentra.random;

import nl.veiligecentra.random.Contract.Operation;
import nl.veiligecentra.random.Contract.Parameter;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** One request on one operation, right or wrong in one or more of its parts; the same again for the same dice. */
final class RandomRequest {

    private static final Pattern PARAMETER = Pattern.compile("([a-z-]*)/?\\{(\\w+)}");
    private static final List<String> ORDERS =
            List.of("REPORTED", "LISTED", "DUE", "ENDORSEMENTS", "name", "at", "invitedAt", "from", "id");
    private static final List<String> METHODS =
            List.of("TRACE", "OPTIONS", "HEAD", "PROPFIND", "PATCH", "DELETE", "PUT", "get", "X".repeat(300));

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Authorization",
            "Content-Type",
            "Content-Encoding",
            "Content-Crs",
            "Cookie",
            "Forwarded",
            "Host",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Origin",
            "Range",
            "X-Forwarded-For",
            "X-HTTP-Method-Override",
            "traceparent");

    private final Operation operation;
    private final KnownIds ids;
    private final Invention invention;
    private final Random dice;

    RandomRequest(Operation operation, Contract contract, KnownIds ids, Random dice) {
        this.operation = operation;
        this.ids = ids;
        this.invention = new Invention(contract, ids, dice);
        this.dice = dice;
    }

    byte[] bytes(String token) {
        var body = operation.mediaType() == null && dice.nextInt(10) > 0 ? new byte[0] : body();
        var request = new ByteArrayOutputStream();
        var head = new StringBuilder(method()).append(' ').append(address()).append(" HTTP/1.1\r\n");
        headers(token, body.length)
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    private String method() {
        return dice.nextInt(40) == 0 ? Nasty.pick(METHODS, dice) : operation.method();
    }

    private String address() {
        return "/api/v1" + path() + query();
    }

    private String path() {
        var path = PARAMETER.matcher(operation.path()).replaceAll(found -> {
            var before = found.group(1).isEmpty() ? "" : found.group(1) + "/";
            return before
                    + pathValue(found.group(1), found.group(2))
                            .replace("\\", "%5C")
                            .replace("$", "%24");
        });
        return switch (dice.nextInt(60)) {
            case 0 -> path + "/";
            case 1 -> path + "/..;/" + encoded(Nasty.text(dice));
            case 2 -> path.replace("/", "//");
            case 3 -> path + "%2e%2e%2f%00";
            case 4 -> path + ";v=1";
            case 5 -> path + "%";
            default -> path;
        };
    }

    private String pathValue(String collection, String name) {
        if (dice.nextInt(8) == 0) {
            return encoded(Nasty.text(dice));
        }
        if (name.equals("code")) {
            // the kinds of reports belong to everybody: they are read here, never changed
            return operation.method().equals("GET") ? "GRAFFITI" : "UNKNOWN";
        }
        return ids.any(collection, dice);
    }

    private String query() {
        var pairs = new ArrayList<String>();
        for (var parameter : operation.query()) {
            if (dice.nextInt(3) == 0) {
                pairs.add(parameter.name() + "=" + queryValue(parameter));
            }
        }
        switch (dice.nextInt(20)) {
            case 0 -> pairs.add(encoded(Nasty.text(dice)) + "=" + encoded(Nasty.text(dice)));
            case 1 -> pairs.add("%zz=%f");
            case 2 -> pairs.addAll(List.of("limit=1", "limit=1"));
            case 3 -> pairs.add("&&=&=" + "a=b&".repeat(200));
            case 4 -> pairs.add("q=%ff%fe%c0%80");
            default -> {}
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String queryValue(Parameter parameter) {
        if (parameter.name().equals("cursor")) {
            return Nasty.cursor(Nasty.pick(ORDERS, dice), ids.any("incidents", dice), dice);
        }
        if (dice.nextInt(3) == 0) {
            return encoded(Nasty.text(dice));
        }
        if (parameter.name().equals("bbox")) {
            return dice.nextBoolean() ? "5.1,52.9,5.2,53.1" : "-1e308,-1e308,1e308," + encoded(Nasty.text(dice));
        }
        var schema = parameter.schema();
        var item = schema.path("type").asText().equals("array") ? schema.get("items") : schema;
        return encoded(invention.valueOf(item, parameter.name()).asText());
    }

    private Map<String, String> headers(String token, int length) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Host", "localhost");
        headers.put("Connection", "close");
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (length > 0 || operation.mediaType() != null) {
            headers.put("Content-Length", String.valueOf(length));
            headers.put("Content-Type", operation.mediaType() == null ? "application/json" : operation.mediaType());
        }
        if (dice.nextInt(3) > 0) {
            headers.put("If-Match", "\"" + dice.nextInt(3) + "\"");
        }
        if (dice.nextInt(3) > 0) {
            headers.put("Idempotency-Key", new UUID(dice.nextInt(50), dice.nextInt(50)).toString());
        }
        if (dice.nextInt(6) == 0) {
            headers.put(Nasty.pick(HEADERS, dice), headerValue());
        }
        return headers;
    }

    private String headerValue() {
        return switch (dice.nextInt(8)) {
            case 0 -> "q_session_web=" + encoded(Nasty.text(dice));
            case 1 -> "text/html;q=2, */*;q=x, a/b/c, ;;";
            case 2 -> "application/json; charset=utf-16";
            case 3 -> "gzip";
            case 4 -> "W/\"0\", \"\", *";
            case 5 -> "\"99999999999999999999\"";
            default -> Nasty.text(dice).replaceAll("[\\r\\n\\x00]", "?");
        };
    }

    private byte[] body() {
        if (operation.mediaType() != null && !operation.takesJson()) {
            return dice.nextBoolean()
                    ? Nasty.bytes(dice)
                    : ("email,organisation,role\n\"" + Nasty.text(dice)).getBytes(StandardCharsets.UTF_8);
        }
        return switch (dice.nextInt(20)) {
            case 0 -> Nasty.bytes(dice);
            case 1 -> text("[".repeat(100_000));
            case 2 -> text("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000));
            case 3 -> text("{\"description\": \"" + "x".repeat(dice.nextInt(1_000_000)) + "\"}");
            case 4 -> text("{\"areaId\": " + "9".repeat(50_000) + "}");
            case 5 -> text("\ufeff{}");
            case 6 -> json(0).getBytes(StandardCharsets.UTF_16);
            case 7 -> text(Nasty.json(dice));
            case 8, 9, 10, 11, 12 -> text(json(0));
            case 13 -> text(json(0).replaceFirst("}$", ", \"areaId\": 1, \"areaId\": 2}"));
            case 14 -> text(json(0).substring(1));
            default -> text(json(1 + dice.nextInt(3)));
        };
    }

    private String json(int spoiledValues) {
        return operation.body() == null ? "{}" : invention.body(operation.body(), spoiledValues);
    }

    private static byte[] text(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
