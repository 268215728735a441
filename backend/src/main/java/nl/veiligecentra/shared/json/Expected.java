package nl.veiligecentra.shared.json;

import com.fasterxml.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a value of some type looks like in JSON and in a query string, and what to say when it does not. */
record Expected(String code, String detail, Predicate<JsonNode> shape) {

    private static final Expected TEXT =
            new Expected("not-a-text", "Expected a text without control characters.", Expected::isCleanText);
    private static final Expected WHOLE_NUMBER = new Expected(
            "not-a-whole-number",
            "Expected a whole number.",
            node -> node.isIntegralNumber() && node.canConvertToInt());
    private static final Expected MOMENT = new Expected(
            "not-a-moment", "Expected a moment with its offset: 2026-11-24T10:00:00Z.", JsonNode::isTextual);

    private static final Map<Class<?>, Expected> BY_TYPE = Map.of(
            String.class,
            TEXT,
            Integer.class,
            WHOLE_NUMBER,
            int.class,
            WHOLE_NUMBER,
            Boolean.class,
            new Expected("not-a-boolean", "Expected true or false.", JsonNode::isBoolean),
            BigDecimal.class,
            new Expected("not-a-number", "Expected a number.", JsonNode::isNumber),
            Double.class,
            new Expected("not-a-number", "Expected a number.", JsonNode::isNumber),
            UUID.class,
            new Expected(
                    "not-a-uuid",
                    "Expected a UUID.",
                    node -> node.isTextual() && node.textValue().length() == 36),
            Instant.class,
            MOMENT,
            OffsetDateTime.class,
            MOMENT,
            LocalDate.class,
            new Expected("not-a-date", "Expected a date: 2026-11-24.", JsonNode::isTextual));

    static Expected of(Class<?> type) {
        if (type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Expected("unknown-value", "Expected one of: " + values + ".", JsonNode::isTextual);
        }
        return BY_TYPE.getOrDefault(type, new Expected("invalid", "This value cannot be read.", node -> true));
    }

    boolean fits(JsonNode node) {
        return shape.test(node);
    }

    /** PostgreSQL stores no NUL, and a lone surrogate is no text. */
    static boolean isCleanText(JsonNode node) {
        return node.isTextual() && isClean(node.textValue());
    }

    static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
