package nl.veiligecentra.organisation;

/** What somebody is in an area. */
public enum Role {
    MEMBER,
    BOARD,
    MANAGER,
    FACILITATOR,
    MUNICIPALITY,
    POLICE,
    FIRE_SERVICE,
    SECURITY,
    AUDITOR,
    ADMIN
}
