package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Script.Names;
import nl.veiligecentra.shared.time.DutchTime;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Enters organisations, people and what they are where. */
final class Register {

    private static final int FIRST_OF_STAFF = 21;
    private static final Duration OPEN_FOR = Duration.ofDays(3 * 365);

    private final Rows rows;
    private final Dice dice;
    private final Names names;
    private final String issuer;
    private final Instant opened;
    private final Map<UUID, Account> accounts = new HashMap<>();
    private final Map<Account, Integer> memberships = new EnumMap<>(Account.class);
    private final Set<String> taken = new HashSet<>();
    private int staff;

    Register(Rows rows, Dice dice, Names names, String issuer, Instant now) {
        this.rows = rows;
        this.dice = dice;
        this.names = names;
        this.issuer = issuer;
        this.opened = now.minus(OPEN_FOR);
        for (var account : Account.values()) {
            accounts.put(account(account), account);
            enter(account(account), account.fullName(), account.subject(), account.email());
        }
    }

    UUID account(Account account) {
        return KnownIds.person(account.number());
    }

    UUID organisation(String kind, String name) {
        var id = KnownIds.knowsOrganisation(name) ? KnownIds.organisation(name) : dice.id(opened);
        rows.add("organisation", "id, name, kind, created_at", id, name, kind, opened);
        return id;
    }

    UUID department(UUID organisation, String code, String name) {
        var id = KnownIds.knowsDepartment(code) ? KnownIds.department(code) : dice.id(opened);
        rows.add("department", "id, organisation_id, code, name", id, organisation, code, name);
        return id;
    }

    UUID inventedPerson() {
        return inventedPerson(dice.id(opened));
    }

    /** Somebody at a partner, whom an example may name. */
    UUID staffMember() {
        staff++;
        return inventedPerson(KnownIds.person(FIRST_OF_STAFF + staff - 1));
    }

    private UUID inventedPerson(UUID id) {
        var name = free(() -> dice.oneOf(names.first()) + " " + dice.oneOf(names.last()));
        enter(id, name, dice.silentId().toString(), address(name));
        return id;
    }

    /** "Slagerij van Dijk", "Kapsalon De Duinroos". */
    UUID inventedShop(boolean isInPark) {
        var patterns = isInPark ? names.firms() : names.shops();
        return organisation(
                "SHOP",
                free(() -> dice.oneOf(patterns)
                        .replace("{naam}", capitalised(dice.oneOf(names.last())))
                        .replace("{woord}", dice.oneOf(names.words()))));
    }

    void grant(Grant grant) {
        boolean byTheManager = grant.scope().equals("AREA");
        rows.add(
                "membership",
                "id, person_id, organisation_id, department_id, role, scope, area_id, "
                        + "municipality_id, valid_from_date, valid_until_date, granted_by, created_at",
                membershipId(grant.person()),
                grant.person(),
                grant.organisation(),
                grant.department(),
                grant.role(),
                grant.scope(),
                byTheManager ? grant.place() : null,
                grant.scope().equals("MUNICIPALITY") ? grant.place() : null,
                DutchTime.dateOf(opened).plusDays(dice.between(0, 300)),
                grant.until(),
                granter(grant),
                opened);
    }

    void addServiceClient(String clientId, String name, UUID organisation, List<String> scopes) {
        rows.add(
                "service_client",
                "id, client_id, issuer, name, organisation_id, scopes, created_by, created_at",
                KnownIds.SERVICE_CLIENT,
                clientId,
                issuer,
                name,
                organisation,
                scopes.toArray(String[]::new),
                account(Account.ANNA),
                opened);
    }

    private UUID granter(Grant grant) {
        if (grant.scope().equals("PLATFORM")) {
            return null;
        }
        return account(grant.scope().equals("AREA") ? Account.MARIT : Account.ANNA);
    }

    private UUID membershipId(UUID person) {
        var account = accounts.get(person);
        return account == null
                ? dice.id(opened)
                : KnownIds.membership(account.number(), memberships.merge(account, 1, Integer::sum) - 1);
    }

    private void enter(UUID id, String name, String subject, String email) {
        var key = UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
        rows.add(
                "person",
                "id, issuer, subject, name, email, email_verified, digest_key, notification_key, created_at",
                id,
                issuer,
                subject,
                name,
                email,
                true,
                key,
                key,
                opened);
    }

    private String free(Supplier<String> draw) {
        var name = draw.get();
        while (!taken.add(name)) {
            name = draw.get();
        }
        return name;
    }

    private static String address(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    }

    private static String capitalised(String lastName) {
        return lastName.substring(0, 1).toUpperCase(Locale.ROOT) + lastName.substring(1);
    }

    /** @param place the area, or the municipality; absent for the whole platform */
    record Grant(
            UUID person, UUID organisation, UUID department, String role, String scope, UUID place, LocalDate until) {

        static Grant inArea(Person person, String role, UUID area) {
            return new Grant(person.id(), person.organisationId(), null, role, "AREA", area, null);
        }

        static Grant inMunicipality(Person person, UUID department, String role, UUID municipality) {
            return new Grant(
                    person.id(), person.organisationId(), department, role, "MUNICIPALITY", municipality, null);
        }

        Grant until(LocalDate date) {
            return new Grant(person, organisation, department, role, scope, place, date);
        }
    }
}
