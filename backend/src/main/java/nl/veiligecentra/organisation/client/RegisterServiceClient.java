package nl.veiligecentra.organisation.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** @param clientId as the identity provider knows it */
public record RegisterServiceClient(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,79}")
        String clientId,

        @NotBlank @Size(max = 120) String name,
        @NotNull UUID organisationId,

        @NotEmpty @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(
                                regexp =
                                        "incidents:(read|report|handle)|(inputs|sessions|events):read|measures:(read|write)|memberships:write",
                                message =
                                        "must be incidents:read, incidents:report, incidents:handle, inputs:read, sessions:read,"
                                                + " measures:read, measures:write, memberships:write or events:read")
                        String>
                scopes) {}
