package nl.veiligecentra.notification;

import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.Role;

/** What a role is called in a sentence. */
final class RoleName {

    private RoleName() {}

    static String of(Role role, Language language) {
        return language == Language.NL ? dutch(role) : english(role);
    }

    private static String dutch(Role role) {
        return switch (role) {
            case MEMBER -> "ondernemer";
            case BOARD -> "bestuurslid";
            case MANAGER -> "centrummanager";
            case FACILITATOR -> "procesbegeleider";
            case MUNICIPALITY -> "medewerker van de gemeente";
            case POLICE -> "medewerker van de politie";
            case FIRE_SERVICE -> "medewerker van de brandweer";
            case SECURITY -> "beveiliger";
            case AUDITOR -> "auditor";
            case ADMIN -> "beheerder";
        };
    }

    private static String english(Role role) {
        return switch (role) {
            case MEMBER -> "shopkeeper";
            case BOARD -> "board member";
            case MANAGER -> "centre manager";
            case FACILITATOR -> "process supervisor";
            case MUNICIPALITY -> "employee of the municipality";
            case POLICE -> "employee of the police";
            case FIRE_SERVICE -> "employee of the fire service";
            case SECURITY -> "security guard";
            case AUDITOR -> "auditor";
            case ADMIN -> "administrator";
        };
    }
}
