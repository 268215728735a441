package nl.veiligecentra.shared.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.Violations;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** From bytes to a valid record, or to the list of all that is wrong with them. */
@Singleton
public class StrictJson {

    private final ObjectMapper mapper;
    private final ObjectReader trees;
    private final Validator validator;

    StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
        this.trees = mapper.reader()
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .with(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** @throws InvalidInput when the bytes are no JSON, with the place where reading stopped */
    public JsonNode parse(InputStream body) {
        try {
            var tree = trees.readTree(body);
            if (tree.isMissingNode() || tree.isNull()) {
                throw new InvalidInput(InputError.inBody("", "required", "The body is empty."));
            }
            return tree;
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            var place = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
            throw new InvalidInput(InputError.inBody("", "malformed-json", "This is no valid JSON" + place + "."));
        } catch (IOException unreadable) {
            throw new InvalidInput(InputError.inBody("", "malformed-json", "The body cannot be read as UTF-8 JSON."));
        } catch (NumberFormatException beyondCount) {
            throw new InvalidInput(
                    InputError.inBody("", "malformed-json", "A number in it is beyond what can be read."));
        }
    }

    /** @throws InvalidInput with all mistakes: unknown fields, wrong types and broken constraints together */
    public <T> T bind(JsonNode tree, Class<T> type) {
        var errors = new ArrayList<InputError>();
        var bound = type.cast(new RecordBinder(mapper, errors).bind(tree, type, ""));
        if (bound != null) {
            errors.addAll(violations(bound, errors));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return bound;
    }

    JsonNode treeOf(Object value) {
        return mapper.valueToTree(value);
    }

    private List<InputError> violations(Object bound, List<InputError> known) {
        var pointers = known.stream().map(InputError::pointer).collect(Collectors.toSet());
        return validator.validate(bound).stream()
                .map(Violations::inBody)
                .filter(error -> !pointers.contains(error.pointer()))
                .toList();
    }
}
