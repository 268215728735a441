package nl.veiligecentra.shared.contract;

import java.util.Map;

/**
 * One call that works as it stands against the demo data, and what comes back.
 *
 * @param caller a demo account, the id of a service client, or "nobody"
 * @param parameters of path, query and header, by name
 * @param contentType of the request, where the operation takes several
 * @param request the body; for bytes, what they are
 * @param accept of the answer, where the operation gives several
 * @param answer the body; written down by the test that makes the call when it is absent
 * @param untried why no test makes this call; for what cannot be called on its own
 */
record OperationExample(
        String caller,
        Map<String, Object> parameters,
        String contentType,
        Object request,
        String accept,
        Object answer,
        String untried) {

    OperationExample {
        parameters = parameters == null ? Map.of() : parameters;
    }
}
