package nl.veiligecentra.local.demo;

import java.util.List;
import java.util.UUID;

/**
 * Ids that are the same on every day, because the examples of the contract and the documentation name them. A name or
 * number that is added goes to the end of its list; none is ever used for something else.
 */
final class KnownIds {

    private static final List<String> ORGANISATIONS = List.of(
            "gemeente Westland",
            "BIZ 's-Gravenzande",
            "BIZ Naaldwijk Winkelrijk",
            "MKB Westland",
            "Politie, team Westland",
            "Veiligheidsregio Haaglanden, brandweer",
            "Duinwacht Beveiliging",
            "Keur en Zeker",
            "Veilige Centra",
            "Kompas Procesbegeleiding",
            "Bloemen & Zo",
            "Fietsplein Naaldwijk",
            "Hoekstra Schoenmode");
    private static final List<String> DEPARTMENTS = List.of(
            "beheer",
            "boa",
            "toezicht",
            "veiligheid",
            "centrummanagement",
            "parkmanagement",
            "wijkagenten",
            "basisteam",
            "risicobeheersing");

    static final UUID AGREED_TERM = id("07", 1);
    static final UUID SERVICE_CLIENT = id("0f", 1);
    static final UUID PHOTO = id("1f", 1);
    static final UUID SESSION = id("1e", 1);
    static final UUID DEPUTY = id("1d", 1);
    static final UUID REMOVAL_REQUEST = id("1b", 1);
    static final UUID NOTIFICATION = id("19", 1);

    private KnownIds() {}

    static UUID area(int number) {
        return id("0c", number);
    }

    /** @param street its place in the list of its area, from 1 */
    static UUID street(int area, int street) {
        return id("05", (area - 1) * 100 + street);
    }

    static boolean knowsOrganisation(String name) {
        return ORGANISATIONS.contains(name);
    }

    static UUID organisation(String name) {
        return id("0a", ORGANISATIONS.indexOf(name) + 1);
    }

    static boolean knowsDepartment(String code) {
        return DEPARTMENTS.contains(code);
    }

    static UUID department(String code) {
        return id("0d", DEPARTMENTS.indexOf(code) + 1);
    }

    /** Accounts have the number of their subject, the staff of partners the numbers from 21. */
    static UUID person(int number) {
        return id("0e", number);
    }

    /** @param nth 0 for the first membership of an account, 1 for its second */
    static UUID membership(int account, int nth) {
        return id("0b", account + 20 * nth);
    }

    static UUID invitation(int number) {
        return id("1a", number);
    }

    /** Version 4, as all incidents. */
    static UUID story(int number) {
        return UUID.fromString("1c000000-0000-4000-8000-%012d".formatted(number));
    }

    /** @param place in the list of those of 's-Gravenzande, from 1 */
    static UUID measure(int place) {
        return id("2a", place);
    }

    /** Version 4, as all inputs. */
    static UUID input(int place) {
        return UUID.fromString("2b000000-0000-4000-8000-%012d".formatted(place));
    }

    static UUID brainstormSession(int number) {
        return id("2d", number);
    }

    /** @param place on its agenda, from 1 */
    static UUID agendaItem(int session, int place) {
        return id("2e", 100 * session + place);
    }

    /** @param place among those invited, from 1 */
    static UUID sessionInvitee(int session, int place) {
        return id("2f", 100 * session + place);
    }

    static UUID workingGroup() {
        return id("31", 1);
    }

    static UUID figureRequest() {
        return id("32", 1);
    }

    private static UUID id(String kind, int number) {
        return UUID.fromString("%s000000-0000-7000-8000-%012d".formatted(kind, number));
    }
}
