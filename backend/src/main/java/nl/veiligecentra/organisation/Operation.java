package nl.veiligecentra.organisation;

/** What can be done; {@code access-matrix.csv} says by which role, and by which scope of a service client. */
public enum Operation {
    REPORT_INCIDENT,
    READ_INCIDENTS,
    EXPORT_INCIDENTS,
    HANDLE_INCIDENTS,
    ENDORSE_INCIDENT,
    REROUTE_INCIDENT,
    RELEASE_INCIDENT,
    READ_REPORTER,
    MARK_FOR_POLICE,
    READ_STATISTICS,
    READ_AREA,
    ADD_AREA,
    EDIT_AREA,
    AGREE_TERM,
    READ_ORGANISATIONS,
    EDIT_ORGANISATIONS,
    READ_MEMBERS,
    COUNT_MEMBERS,
    INVITE_MEMBER,
    END_MEMBERSHIP,
    GRANT_ANY_ROLE,
    NAME_DEPUTY,
    EDIT_CATEGORIES,
    EDIT_SERVICE_CLIENTS,
    DECIDE_REMOVAL,
    READ_EVENTS,
    READ_AUDIT_LOG,
    READ_DELETIONS
}
