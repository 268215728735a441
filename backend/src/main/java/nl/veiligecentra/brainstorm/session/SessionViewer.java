package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.organisation.Role;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who looks at sessions: those of their own organisation in full, as a partner those that they are invited to,
 * receive or have in their own area, as a member those of which the agenda was sent.
 *
 * @param areas where the viewer reads sessions in whatever way
 * @param partners under which grants as a partner
 * @param plans under which grants as who plans them
 */
record SessionViewer(UUID person, Set<UUID> areas, List<Grant> partners, List<Grant> plans) {

    /** Who is at home in the area hears of its sessions without being invited. */
    private static final Set<Role> AT_HOME = EnumSet.of(Role.BOARD, Role.MANAGER, Role.FACILITATOR);

    /** Of a session {@code s}: as whom the viewer looks at it, null where it does not exist for them. */
    static final String STAND = """
            case
                when exists (select 1 from unnest(cast(:planAreas as uuid[]), cast(:planOrganisations as uuid[])) g (area, organisation)
                    where g.organisation = s.organiser_organisation_id and g.area = any(s.area_ids)) then 'ORGANISER'
                when (s.status <> 'PLANNED' and s.area_ids && :homeIn)
                    or exists (select 1 from unnest(cast(:partnerAreas as uuid[]), cast(:partnerOrganisations as uuid[])) g (area, organisation)
                        where g.area = any(s.area_ids) and (g.organisation = s.host_organisation_id
                            or exists (select 1 from session_invitee v where v.session_id = s.id and v.organisation_id = g.organisation)
                            or (s.status in ('DRAFT', 'MINUTES_PUBLISHED') and exists (select 1 from agenda_item n
                                where n.session_id = s.id and g.organisation = any(n.partner_ids)))))
                    then 'PARTNER'
                when s.area_ids && :memberIn and (s.status not in ('PLANNED', 'CANCELLED')
                    or exists (select 1 from session_invitee v where v.session_id = s.id and v.person_id = :me)) then 'MEMBER'
            end
            """;

    /** @throws nl.veiligecentra.shared.problem.Refused for who reads no sessions anywhere */
    static SessionViewer of(Access access) {
        return new SessionViewer(
                access.person().id(),
                access.areas(Operation.READ_SESSIONS).ids(),
                access.grantsFor(Operation.TAKE_PART_IN_SESSIONS),
                access.grantsFor(Operation.PLAN_SESSIONS));
    }

    Map<String, Object> parameters() {
        var memberIn = new HashSet<>(areas);
        partners.forEach(grant -> memberIn.remove(grant.areaId()));
        return Map.of(
                "me",
                person,
                "areas",
                areas.toArray(UUID[]::new),
                "memberIn",
                memberIn.toArray(UUID[]::new),
                "homeIn",
                areasOf(partners.stream().filter(SessionViewer::isAtHome).toList()),
                "planAreas",
                areasOf(plans),
                "planOrganisations",
                organisationsOf(plans),
                "partnerAreas",
                areasOf(partners),
                "partnerOrganisations",
                organisationsOf(partners));
    }

    /** For which organisations the viewer takes part in what is of these areas. */
    Set<UUID> organisationsIn(Collection<UUID> areaIds) {
        return partners.stream()
                .filter(grant -> areaIds.contains(grant.areaId()))
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
    }

    boolean takesPartInAll(Collection<UUID> areaIds) {
        return partners.stream().map(Grant::areaId).collect(Collectors.toSet()).containsAll(areaIds);
    }

    /** Whether the viewer reads what was put together for partners of these kinds; who is at home in the area reads all. */
    boolean isAtHomeOrOneOf(Set<OrganisationKind> kinds) {
        return partners.stream().allMatch(grant -> isAtHome(grant) || kinds.contains(grant.organisationKind()));
    }

    boolean plansIn(UUID area, UUID organisation) {
        return plans.stream()
                .anyMatch(grant ->
                        grant.areaId().equals(area) && grant.organisationId().equals(organisation));
    }

    /** A partner reads what is said about it, who is at home in the area what is said about anybody. */
    boolean readsInput(UUID area, String aboutKind) {
        return partners.stream()
                .filter(grant -> grant.areaId().equals(area))
                .anyMatch(grant ->
                        isAtHome(grant) || grant.organisationKind().name().equals(aboutKind));
    }

    private static boolean isAtHome(Grant grant) {
        return AT_HOME.contains(grant.role());
    }

    private static UUID[] areasOf(List<Grant> grants) {
        return grants.stream().map(Grant::areaId).toArray(UUID[]::new);
    }

    private static UUID[] organisationsOf(List<Grant> grants) {
        return grants.stream().map(Grant::organisationId).toArray(UUID[]::new);
    }
}
