package nl.veiligecentra.measure;

import nl.veiligecentra.measure.Measure.Editor;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static java.util.Comparator.comparing;

/**
 * Somebody who looks at measures: partners of an area read all of it, members what is meant for them, and everybody what
 * their own organisation does or helps with.
 */
record MeasureViewer(
        UUID person, Set<UUID> areas, Set<UUID> partnerIn, Set<UUID> memberIn, Set<UUID> organisations, Access access) {

    /** Of a measure {@code m}: whether it exists for the viewer. */
    static final String SEES = """
            (m.area_ids && :partnerIn
                or (m.area_ids && :memberIn and m.audience <> 'PARTNERS')
                or (m.area_ids && :areas and (m.owner_organisation_id = any(:mine) or m.co_organisation_ids && :mine)))
            """;

    static MeasureViewer of(Access access) {
        var areas = access.areas(Operation.READ_OWN_MEASURES).ids();
        var organisations = access.grants().stream()
                .filter(grant -> areas.contains(grant.areaId()))
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
        return new MeasureViewer(
                access.person().id(),
                areas,
                access.areasIfAny(Operation.READ_MATRIX).ids(),
                access.areasIfAny(Operation.READ_MEASURES).ids(),
                organisations,
                access);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "partnerIn", array(partnerIn),
                "memberIn", array(memberIn),
                "areas", array(areas),
                "mine", array(organisations));
    }

    /** Whether all of it is shown, and not only what is meant for members. */
    boolean seesWhole(MeasureRow measure) {
        return measure.areaIds().stream().anyMatch(partnerIn::contains)
                || organisations.contains(measure.owner().organisation().id())
                || measure.coOrganisations().stream().anyMatch(helper -> organisations.contains(helper.id()));
    }

    /** Whether every cell is the viewer's to change. */
    boolean editsAll(Collection<UUID> areaIds) {
        return areaIds.stream().anyMatch(area -> access.may(Operation.EDIT_MEASURES, area));
    }

    /** Whether the viewer answers for its owner there; a person of one department for that department. */
    boolean owns(Collection<UUID> areaIds, UUID organisation, UUID department) {
        return access.grants().stream()
                .anyMatch(grant -> grant.organisationId().equals(organisation)
                        && areaIds.contains(grant.areaId())
                        && access.may(Operation.EDIT_OWN_MEASURES, grant.areaId())
                        && (grant.departmentId() == null
                                || department == null
                                || grant.departmentId().equals(department)));
    }

    /** Who does it, who helps with it, and who may change all of it. */
    boolean saysHowItGoes(Measure measure) {
        return owns(measure.areaIds(), measure.ownerOrganisationId(), measure.ownerDepartmentId())
                || measure.cells().coOrganisationIds().stream()
                        .anyMatch(helper -> owns(measure.areaIds(), helper, null))
                || editsAll(measure.areaIds());
    }

    boolean advises(Collection<UUID> areaIds) {
        return areaIds.stream().anyMatch(area -> access.may(Operation.GIVE_FIRE_ADVICE, area));
    }

    /** Under which organisation the viewer changes it: the owner's where that is theirs, else the one that lets them. */
    Editor editing(Collection<UUID> areaIds, UUID owner, Clock clock) {
        var here = access.grants().stream()
                .filter(grant -> areaIds.contains(grant.areaId()))
                .toList();
        var organisation = here.stream()
                .sorted(comparing((Grant grant) -> !grant.organisationId().equals(owner))
                        .thenComparing(grant -> !access.may(Operation.EDIT_MEASURES, grant.areaId())))
                .findFirst()
                .orElseThrow()
                .organisationId();
        return new Editor(person, organisation, clock.instant());
    }

    private static UUID[] array(Set<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
