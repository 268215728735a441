package nl.veiligecentra.incident;

/** The kinds of waiting, each a question to one index; a report that is past its term is told as that and nothing less. */
final class TaskQuery {

    private static final String OPEN = "i.status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING')";
    private static final String IN_TERM = "(i.due_at is null or i.due_at >= :now)";
    private static final String MINE = """
            (i.reporter_id = :me or exists (select 1 from unnest(:shopAreas, :shopOrganisations) as s(area, organisation)
                where s.area = i.area_id and s.organisation = i.reporter_organisation_id))
            """;
    private static final String MANAGED = "i.area_id = any(:managed)";

    // a term stands still while the reporter is asked something
    private static final String RUNNING = OPEN + " and i.waiting_for is distinct from 'REPORTER'";

    private static final String LIES_WITH_ME = """
            exists (select 1
                from unnest(:handledAreas, :handledOrganisations, :handledDepartments) as h(area, organisation, department)
                where h.area = i.area_id and h.organisation = i.handler_organisation_id
                    and (h.department is null or h.department = i.handler_department_id))
            """;

    private static final String LIES_SINCE = """
            coalesce((select max(t.at) from incident_transition t where t.incident_id = i.id and t.reason = 'ROUTED'),
                i.reported_at)
            """;

    // a role of the party that takes reports up there, a system of theirs, or an address for mails with a link
    private static final String CAN_BE_ANSWERED = """
            (exists (select 1 from membership m join area a on a.id = i.area_id
                where m.organisation_id = i.handler_organisation_id and m.role = any(:answeringRoles)
                    and (m.area_id = a.id or m.municipality_id = a.municipality_id)
                    and (m.department_id is null or m.department_id = i.handler_department_id)
                    and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today))
            or exists (select 1 from service_client c
                where c.organisation_id = i.handler_organisation_id and 'incidents:handle' = any(c.scopes))
            or exists (select 1 from reply_address r
                where r.area_id = i.area_id and r.organisation_id = i.handler_organisation_id
                    and (r.department_id is null or r.department_id = i.handler_department_id)))
            """;

    static final String WAITING = String.join(
            " union all ",
            branch(
                    "OVERDUE",
                    "i.due_at",
                    "",
                    "i.area_id = any(:areas) and i.due_at < :now and " + RUNNING + " and (" + MANAGED + " or "
                            + LIES_WITH_ME + ")"),
            branch(
                    "CANNOT_ANSWER",
                    LIES_SINCE,
                    "",
                    MANAGED + " and i.status = 'REPORTED' and " + IN_TERM + " and not " + LIES_WITH_ME + " and not "
                            + CAN_BE_ANSWERED),
            branch(
                    "UNANSWERED",
                    LIES_SINCE,
                    "",
                    MANAGED + " and i.status = 'REPORTED' and i.due_at >= :now and " + LIES_SINCE
                            + " < :workingDayAgo and not " + LIES_WITH_ME + " and " + CAN_BE_ANSWERED),
            branch("REOPENED", "t.at", """
                    join lateral (select to_status, at from incident_transition where incident_id = i.id
                        order by at desc, id desc limit 1) t on t.to_status = 'REOPENED'
                    """, """
                    i.area_id = any(:areas) and i.status = 'IN_PROGRESS' and %s and (%s or %s)
                    """.formatted(IN_TERM, MANAGED, LIES_WITH_ME)),
            branch("RELEASE", "i.reported_at", "", MANAGED + " and i.description_held"),
            branch(
                    "ACKNOWLEDGE",
                    LIES_SINCE,
                    "",
                    "i.area_id = any(:areas) and i.status = 'REPORTED' and " + IN_TERM + " and " + LIES_WITH_ME),
            branch("QUESTION_FOR_YOU", "u.at", """
                    join lateral (select kind, at from incident_update
                        where incident_id = i.id and audience = 'REPORTER' and kind <> 'NOTE'
                        order by at desc, id desc limit 1) u on u.kind = 'QUESTION'
                    """, "i.area_id = any(:areas) and " + MINE + " and " + OPEN),
            branch("IS_IT_SOLVED", "i.resolved_at", "", """
                    i.area_id = any(:areas) and i.status = 'RESOLVED' and (%s or exists (
                        select 1 from incident_endorsement e
                        where e.incident_id = i.id and e.person_id = :me and e.solved is null))
                    """.formatted(MINE)),
            branch("POLICE_REPORT_OPEN", "i.reported_at", "", """
                    i.area_id = any(:areas) and i.intake = 'EVENT' and %s and i.police_report <> 'FILED'
                        and i.police_report_not_filed is null and %s and i.reported_at > :aangifteAskedSince
                    """.formatted(MINE, OPEN)));

    /**
     * An agreed working day: the party has a term, or its term has passed; who runs the centre has a working day for each
     * exception, which begins when it is one.
     */
    static final String UNANSWERED_FOR_A_WORKING_DAY = """
            (w.kind = 'ACKNOWLEDGE' and i.due_at is not null and w.since < :workingDayAgo
                or w.kind = 'OVERDUE' and (i.status = 'REPORTED' and %1$s or %2$s and w.since < :workingDayAgo)
                or w.kind = 'REOPENED' and (%2$s or i.due_at is not null) and w.since < :workingDayAgo
                or w.kind in ('RELEASE', 'CANNOT_ANSWER') and w.since < :workingDayAgo
                or w.kind = 'UNANSWERED' and w.since < :twoWorkingDaysAgo)
            """.formatted(LIES_WITH_ME, MANAGED);

    private TaskQuery() {}

    private static String branch(String kind, String since, String join, String where) {
        return """
                (select %d as rank, '%s' as kind, i.id, %s as since, count(*) over () as total
                from incident i %s where %s order by since, i.id limit :rows)
                """.formatted(Rank.valueOf(kind).ordinal(), kind, since, join, where);
    }

    /** The order in which they are told: what is late first. */
    private enum Rank {
        OVERDUE,
        CANNOT_ANSWER,
        UNANSWERED,
        REOPENED,
        RELEASE,
        ACKNOWLEDGE,
        QUESTION_FOR_YOU,
        IS_IT_SOLVED,
        POLICE_REPORT_OPEN
    }
}
