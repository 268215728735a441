package nl.veiligecentra.organisation;

import jakarta.enterprise.context.RequestScoped;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the current caller may do where. The identity provider only says who somebody is; this is decided from the
 * memberships of today, read once per request, so that an ended membership gives nothing any more.
 */
@RequestScoped
public class Access {

    private final AccessMatrix matrix;
    private final Actors actors;
    private Actor actor;

    Access(AccessMatrix matrix, Actors actors) {
        this.matrix = matrix;
        this.actors = actors;
    }

    public Person person() {
        return actor().person();
    }

    /** A system of an organisation has no data of its own to ask for. */
    public boolean isServiceClient() {
        return actor().scopes() != null;
    }

    public boolean lacksSecondFactor() {
        return actor().lacksSecondFactor();
    }

    public List<Grant> grants() {
        return actor().grants();
    }

    /** Those under which the caller may do this, each in its area. */
    public List<Grant> grantsFor(Operation operation) {
        return grants().stream()
                .filter(grant -> grant.areaId() != null && allows(grant, operation))
                .toList();
    }

    /** Without those of people for whom the caller stands in. */
    public List<Grant> ownGrants() {
        return grants().stream().filter(grant -> !grant.deputised()).toList();
    }

    /** The organisations for which the caller acts, anywhere. */
    public Set<UUID> organisations() {
        return grants().stream().map(Grant::organisationId).collect(Collectors.toSet());
    }

    /** Whether the caller holds a role that may do this, wherever. */
    public boolean may(Operation operation) {
        return grants().stream().anyMatch(grant -> allows(grant, operation));
    }

    /** For who may do this on the platform, where there may be no area yet. */
    public PermittedAreas areasIfAny(Operation operation) {
        return new PermittedAreas(grants().stream()
                .filter(grant -> grant.areaId() != null && allows(grant, operation))
                .map(Grant::areaId)
                .collect(Collectors.toSet()));
    }

    /** @throws Refused when the caller may do this nowhere */
    public PermittedAreas areas(Operation operation) {
        var areas = areasIfAny(operation);
        if (areas.ids().isEmpty()) {
            throw refused();
        }
        return areas;
    }

    public boolean may(Operation operation, UUID areaId) {
        return grants().stream().anyMatch(grant -> areaId.equals(grant.areaId()) && allows(grant, operation));
    }

    /** @throws Refused when the caller holds no role that may do this, wherever */
    public void require(Operation operation) {
        if (!may(operation)) {
            throw refused();
        }
    }

    /**
     * @return the grant under which the caller does this there
     * @throws NotFound when the area does not exist for the caller
     * @throws Refused when it does, but this may not be done there
     */
    public Grant require(Operation operation, UUID areaId) {
        var here =
                grants().stream().filter(grant -> areaId.equals(grant.areaId())).toList();
        if (here.isEmpty()) {
            throw new NotFound();
        }
        return here.stream()
                .filter(grant -> allows(grant, operation))
                .findFirst()
                .orElseThrow(this::refused);
    }

    /** All that may be done under these grants; the app shows no more than that. */
    public Set<Operation> operations(List<Grant> grants) {
        return Arrays.stream(Operation.values())
                .filter(operation -> grants.stream().anyMatch(grant -> allows(grant, operation)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
    }

    /** Asks something as if it were somebody else who asks; see {@link OnBehalf}. */
    <T> T as(Actor other, Supplier<T> question) {
        var caller = actor;
        actor = other;
        try {
            return question.get();
        } finally {
            actor = caller;
        }
    }

    private boolean allows(Grant grant, Operation operation) {
        return matrix.allows(grant.role(), operation) && actor().scopesAllow(matrix.scopeFor(operation));
    }

    private Actor actor() {
        if (actor == null) {
            actor = actors.current();
        }
        return actor;
    }

    private Refused refused() {
        if (actor().lacksSecondFactor()) {
            return new Refused("second-factor-needed", "Sign in with a second factor for this.");
        }
        return new Refused("not-allowed", "None of your roles may do this.");
    }
}
