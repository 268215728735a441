package nl.veiligecentra.incident;

/** The kinds of waiting; a report that is past its term is told as that and nothing less. */
final class TaskQuery {

    private static final String OPEN = "i.status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING')";
    private static final String IN_TERM = "(i.due_at is null or i.due_at >= :now)";
    private static final String WITH_ANOTHER = "i.status = 'REPORTED' and i.managed and not i.lies_with_me";

    private static final String LIES_SINCE = """
            coalesce((select max(t.at) from incident_transition t where t.incident_id = i.id and t.reason = 'ROUTED'),
                i.reported_at)
            """;

    // read once: every kind but two is about these, and only what is asked of them is carried along
    private static final String OPEN_ONES = """
            , open_one as materialized (
                select i.id, i.area_id, i.status, i.intake, i.reported_at, i.due_at, i.waiting_for,
                    i.handler_organisation_id, i.handler_department_id, i.police_report, i.police_report_not_filed,
                    p.managed, %1$s as lies_with_me, %2$s as mine
                from p join incident i on i.area_id = p.area_id
                where %3$s and (p.managed or %1$s or %2$s))
            """.formatted(TaskScope.LIES_WITH_ME, TaskScope.MINE, OPEN);

    // a role of the party that takes reports up there, a system of theirs, or an address for mails with a link
    private static final String PARTIES = """
            , party as materialized (
                select i.area_id, i.handler_organisation_id, i.handler_department_id,
                    (exists (select 1 from membership m
                        where m.organisation_id = i.handler_organisation_id and m.role = any(:answeringRoles)
                            and (m.area_id = a.id or m.municipality_id = a.municipality_id)
                            and (m.department_id is null or m.department_id = i.handler_department_id)
                            and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today))
                    or exists (select 1 from service_client c
                        where c.organisation_id = i.handler_organisation_id and 'incidents:handle' = any(c.scopes))
                    or exists (select 1 from reply_address r
                        where r.area_id = i.area_id and r.organisation_id = i.handler_organisation_id
                            and (r.department_id is null or r.department_id = i.handler_department_id))) as can_answer
                from (select distinct i.area_id, i.handler_organisation_id, i.handler_department_id
                    from open_one i where %s) i join area a on a.id = i.area_id)
            """.formatted(WITH_ANOTHER);

    private static final String JOIN_PARTY = """
            join party on party.area_id = i.area_id and party.handler_organisation_id = i.handler_organisation_id
                and party.handler_department_id is not distinct from i.handler_department_id
            """;

    // by the index of who reported or saw it: of the solved ones of an area few are the caller's
    private static final String SOLVED_ONES = """
            (select id from incident where reporter_id = :me
            union select id from incident where reporter_organisation_id = any(:ownShops)
            union select incident_id from incident_endorsement where person_id = :me and solved is null) asked
                join incident i on i.id = asked.id join p on p.area_id = i.area_id
            """;

    private static final String WAITING = String.join(
            " union all ",
            // a term stands still while the reporter is asked something
            branch("OVERDUE", "i.due_at", "open_one i", """
                    i.due_at < :now and i.waiting_for is distinct from 'REPORTER' and (i.managed or i.lies_with_me)
                    """),
            branch(
                    "CANNOT_ANSWER",
                    LIES_SINCE,
                    "open_one i " + JOIN_PARTY,
                    WITH_ANOTHER + " and not can_answer and " + IN_TERM),
            branch(
                    "UNANSWERED",
                    LIES_SINCE,
                    "open_one i " + JOIN_PARTY,
                    WITH_ANOTHER + " and can_answer and i.due_at >= :now and i.reported_at < :workingDayAgo and "
                            + LIES_SINCE + " < :workingDayAgo"),
            branch(
                    "REOPENED",
                    "t.at",
                    """
                    open_one i join lateral (select to_status, at from incident_transition where incident_id = i.id
                        order by at desc, id desc limit 1) t on t.to_status = 'REOPENED'
                    """,
                    "i.status = 'IN_PROGRESS' and (i.managed or i.lies_with_me) and " + IN_TERM),
            branch(
                    "RELEASE",
                    "i.reported_at",
                    "p join incident i on i.area_id = p.area_id",
                    "p.managed and i.description_held"),
            branch("ACKNOWLEDGE", LIES_SINCE, "open_one i", "i.status = 'REPORTED' and i.lies_with_me and " + IN_TERM),
            branch("QUESTION_FOR_YOU", "u.at", """
                    open_one i join lateral (select kind, at from incident_update
                        where incident_id = i.id and audience = 'REPORTER' and kind <> 'NOTE'
                        order by at desc, id desc limit 1) u on u.kind = 'QUESTION'
                    """, "i.mine"),
            branch("IS_IT_SOLVED", "i.resolved_at", SOLVED_ONES, """
                    i.status = 'RESOLVED' and (%s or exists (select 1 from incident_endorsement e
                        where e.incident_id = i.id and e.person_id = :me and e.solved is null))
                    """.formatted(TaskScope.MINE)),
            branch("POLICE_REPORT_OPEN", "i.reported_at", "open_one i", """
                    i.mine and i.intake = 'EVENT' and i.police_report <> 'FILED' and i.police_report_not_filed is null
                        and i.reported_at > :aangifteAskedSince
                    """));

    /** Where somebody answers for reports, and what waits for them there. */
    static final String TABLES = TaskScope.TABLE + OPEN_ONES + PARTIES + ", waiting as (" + WAITING + ") ";

    /**
     * An agreed working day: the party has a term, or its term has passed; who runs the centre has a working day for each
     * exception, which begins when it is one.
     */
    static final String UNANSWERED_FOR_A_WORKING_DAY = """
            (w.kind = 'ACKNOWLEDGE' and i.due_at is not null and w.since < :workingDayAgo
                or w.kind = 'OVERDUE' and (i.status = 'REPORTED' and %s or p.managed and w.since < :workingDayAgo)
                or w.kind = 'REOPENED' and (p.managed or i.due_at is not null) and w.since < :workingDayAgo
                or w.kind in ('RELEASE', 'CANNOT_ANSWER') and w.since < :workingDayAgo
                or w.kind = 'UNANSWERED' and w.since < :twoWorkingDaysAgo)
            """.formatted(TaskScope.LIES_WITH_ME);

    private TaskQuery() {}

    private static String branch(String kind, String since, String tables, String where) {
        return """
                (select %d as rank, '%s' as kind, i.id, %s as since, count(*) over () as total
                from %s where %s order by since, i.id limit :rows)
                """.formatted(Rank.valueOf(kind).ordinal(), kind, since, tables, where);
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
