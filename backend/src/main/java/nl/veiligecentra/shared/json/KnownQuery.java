package nl.veiligecentra.shared.json;

import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.Violations;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The query keys that one resource method knows, with the type of each.
 *
 * @param missing what is wrong when a key is not given at all
 */
record KnownQuery(Map<String, Key> keys, Map<String, List<InputError>> missing, boolean versionRequired) {

    record Key(Class<?> type, boolean repeatable, Class<?> owner, String property) {}

    static KnownQuery of(SimpleResourceInfo resource, Validator validator) {
        var method = methodOf(resource);
        var keys = new HashMap<String, Key>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                keys.put(nameOf(parameter, parameter.getName()), keyOf(parameter.getParameterizedType(), null, null));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var component : parameter.getType().getRecordComponents()) {
                    addComponent(keys, component);
                }
            }
        }
        var versioned = Arrays.asList(method.getParameterTypes()).contains(ExpectedVersion.class);
        return new KnownQuery(Map.copyOf(keys), missing(keys, validator), versioned);
    }

    void check(String name, List<String> values, Validator validator, List<InputError> errors) {
        var key = keys.get(name);
        if (key == null) {
            errors.add(InputError.inParameter(name, "unknown-parameter", "This query key does not exist here."));
            return;
        }
        if (values.size() > 1 && !key.repeatable()) {
            errors.add(InputError.inParameter(name, "given-twice", "Give this query key once."));
            return;
        }
        values.forEach(value -> checkValue(name, key, value, validator, errors));
    }

    void checkMissing(Set<String> given, List<InputError> errors) {
        missing.forEach((name, wrong) -> {
            if (!given.contains(name)) {
                errors.addAll(wrong);
            }
        });
    }

    private static Map<String, List<InputError>> missing(Map<String, Key> keys, Validator validator) {
        var missing = new HashMap<String, List<InputError>>();
        keys.forEach((name, key) -> {
            if (key.owner() != null) {
                var errors = new ArrayList<InputError>();
                addViolations(name, key, null, validator, errors);
                missing.put(name, List.copyOf(errors));
            }
        });
        missing.values().removeIf(List::isEmpty);
        return Map.copyOf(missing);
    }

    private void checkValue(String name, Key key, String value, Validator validator, List<InputError> errors) {
        try {
            var converted = QueryValue.of(key.type(), value);
            if (key.owner() != null && !key.repeatable()) {
                addViolations(name, key, converted, validator, errors);
            }
        } catch (QueryValue.DoesNotFit wrong) {
            errors.add(InputError.inParameter(name, wrong.code(), wrong.getMessage()));
        }
    }

    private static void addViolations(
            String name, Key key, Object value, Validator validator, List<InputError> errors) {
        validator.validateValue(key.owner(), key.property(), value).stream()
                .map(violation -> Violations.inParameter(name, violation))
                .forEach(errors::add);
    }

    private static void addComponent(Map<String, Key> keys, RecordComponent component) {
        if (component.isAnnotationPresent(RestQuery.class) || fieldOf(component).isAnnotationPresent(RestQuery.class)) {
            var owner = component.getDeclaringRecord();
            keys.put(
                    nameOf(fieldOf(component), component.getName()),
                    keyOf(component.getGenericType(), owner, component.getName()));
        }
    }

    private static AnnotatedElement fieldOf(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String nameOf(AnnotatedElement element, String otherwise) {
        var given = element.getAnnotation(RestQuery.class).value();
        return given.isEmpty() ? otherwise : given;
    }

    private static Key keyOf(Type type, Class<?> owner, String property) {
        return type instanceof ParameterizedType list
                ? new Key((Class<?>) list.getActualTypeArguments()[0], true, owner, property)
                : new Key((Class<?>) type, false, owner, property);
    }

    private static Method methodOf(SimpleResourceInfo resource) {
        try {
            return resource.getResourceClass().getDeclaredMethod(resource.getMethodName(), resource.parameterTypes());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
