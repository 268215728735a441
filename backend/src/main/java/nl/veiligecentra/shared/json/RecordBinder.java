package nl.veiligecentra.shared.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.time.FourDigitYears;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks a JSON tree and a record type together and goes on after a mistake, so that the next one is found too. */
class RecordBinder {

    private final ObjectMapper mapper;
    private final List<InputError> errors;

    RecordBinder(ObjectMapper mapper, List<InputError> errors) {
        this.mapper = mapper;
        this.errors = errors;
    }

    Object bind(JsonNode node, Type type, String pointer) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType many) {
            var elements = bindList(node, many.getActualTypeArguments()[0], pointer);
            return elements != null && many.getRawType() == Set.class ? new LinkedHashSet<>(elements) : elements;
        }
        var plain = (Class<?>) type;
        return isBoundHere(plain) ? bindRecord(node, plain, pointer) : bindValue(node, plain, pointer);
    }

    private static boolean isBoundHere(Class<?> type) {
        return type.isRecord()
                && !type.isAnnotationPresent(JsonDeserialize.class)
                && !type.isAnnotationPresent(JsonTypeInfo.class)
                && Arrays.stream(type.getDeclaredConstructors()).noneMatch(RecordBinder::isCreator)
                && Arrays.stream(type.getDeclaredMethods()).noneMatch(m -> m.isAnnotationPresent(JsonCreator.class));
    }

    private static boolean isCreator(Constructor<?> constructor) {
        return constructor.isAnnotationPresent(JsonCreator.class);
    }

    private List<Object> bindList(JsonNode node, Type elementType, String pointer) {
        if (!node.isArray()) {
            errors.add(InputError.inBody(pointer, "not-a-list", "Expected a list."));
            return null;
        }
        var elements = new ArrayList<Object>(node.size());
        for (int index = 0; index < node.size(); index++) {
            elements.add(bind(node.get(index), elementType, pointer + "/" + index));
        }
        return elements;
    }

    private Object bindRecord(JsonNode node, Class<?> type, String pointer) {
        if (!node.isObject()) {
            errors.add(InputError.inBody(pointer, "not-an-object", "Expected an object."));
            return null;
        }
        var components = type.getRecordComponents();
        refuseUnknownFields(node, components, pointer);
        var before = errors.size();
        var values = Arrays.stream(components)
                .map(field -> bind(node.get(field.getName()), field.getGenericType(), pointer + "/" + field.getName()))
                .toArray();
        return construct(type, components, values, pointer, before);
    }

    private void refuseUnknownFields(JsonNode node, RecordComponent[] components, String pointer) {
        var known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                var escaped = name.replace("~", "~0").replace("/", "~1");
                errors.add(
                        InputError.inBody(pointer + "/" + escaped, "unknown-field", "This field does not exist here."));
            }
        });
    }

    private Object construct(Class<?> type, RecordComponent[] components, Object[] values, String pointer, int before) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (errors.size() == before) {
                errors.add(InputError.inBody(
                        pointer, "invalid", String.valueOf(refused.getCause().getMessage())));
            }
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object bindValue(JsonNode node, Class<?> type, String pointer) {
        var expected = Expected.of(type);
        if (!expected.fits(node)) {
            errors.add(InputError.inBody(pointer, expected.code(), expected.detail()));
            return null;
        }
        try {
            var value = mapper.treeToValue(node, type);
            if (FourDigitYears.contain(value)) {
                return value;
            }
            errors.add(InputError.inBody(pointer, expected.code(), expected.detail()));
            return null;
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            errors.add(InputError.inBody(pointer, expected.code(), expected.detail()));
            return null;
        }
    }
}
