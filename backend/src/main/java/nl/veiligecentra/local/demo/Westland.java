package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Centre.Shopkeeper;
import nl.veiligecentra.local.demo.Register.Grant;
import nl.veiligecentra.local.demo.Script.AreaPlan;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Settles the areas of Westland with their parties and shopkeepers. */
final class Westland {

    private static final int BOARD_MEMBERS = 3;
    private static final List<String> WITH_TERMS = List.of("s-gravenzande", "naaldwijk");

    private final Register register;
    private final Partners partners;
    private final Dice dice;
    private final Instant now;
    private final AreaRows areaRows;

    Westland(Register register, Partners partners, AreaRows areaRows, Dice dice, Instant now) {
        this.register = register;
        this.partners = partners;
        this.areaRows = areaRows;
        this.dice = dice;
        this.now = now;
    }

    List<Centre> settle(List<AreaPlan> plans) {
        var centres = plans.stream().map(this::settle).toList();
        grantFromOutside(centres);
        return centres;
    }

    private Centre settle(AreaPlan plan) {
        var area = areaRows.add(plan);
        var streets = areaRows.addStreets(plan, area);
        var shopkeepers = shopkeepers(plan, area);
        var parties = parties(plan, area, shopkeepers);
        boolean hasTerms = WITH_TERMS.contains(plan.slug());
        areaRows.addContacts(plan, area);
        areaRows.addParties(area, parties);
        if (hasTerms) {
            areaRows.addTerm(area, partners.municipality(), register.account(Account.MARIT));
        }
        return new Centre(area, plan, streets, parties, hasTerms, shopkeepers);
    }

    private Map<String, Party> parties(AreaPlan plan, UUID area, List<Shopkeeper> shopkeepers) {
        var controller = register.organisation(plan.controllerKind(), plan.controller());
        var parties = new LinkedHashMap<>(partners.parties());
        parties.remove("PARK_MANAGEMENT");
        if (plan.isBusinessPark()) {
            parties.put("CENTRE_MANAGEMENT", partners.parkManagement());
        }
        parties.put("BIZ", new Party(controller, null, board(plan, controller, area, shopkeepers)));
        return parties;
    }

    private List<Person> board(AreaPlan plan, UUID controller, UUID area, List<Shopkeeper> shopkeepers) {
        var board = new ArrayList<Person>();
        for (var keeper : shopkeepers.subList(1, 1 + BOARD_MEMBERS)) {
            board.add(new Person(keeper.person().id(), controller));
        }
        board.forEach(member -> register.grant(Grant.inArea(member, "BOARD", area)));
        return board;
    }

    private List<Shopkeeper> shopkeepers(AreaPlan plan, UUID area) {
        var keepers = new ArrayList<>(known(plan));
        while (keepers.size() < plan.shops()) {
            var shop = register.inventedShop(plan.isBusinessPark());
            var street = dice.oneOf(plan.streets(), Script.StreetPlan::businesses);
            keepers.add(new Shopkeeper(new Person(register.inventedPerson(), shop), street.name()));
        }
        keepers.forEach(keeper -> register.grant(Grant.inArea(keeper.person(), "MEMBER", area)));
        addColleaguesAndThoseWhoLeft(area, keepers);
        return keepers;
    }

    private List<Shopkeeper> known(AreaPlan plan) {
        return switch (plan.slug()) {
            case "s-gravenzande" ->
                List.of(
                        shopkeeper(Account.NOOR, "Bloemen & Zo", "Langestraat"),
                        shopkeeper(Account.BRAM, "Hoekstra Schoenmode", "Marktplein"));
            case "naaldwijk" -> List.of(shopkeeper(Account.SEM, "Fietsplein Naaldwijk", "Wilhelminaplein"));
            default -> List.of();
        };
    }

    private Shopkeeper shopkeeper(Account account, String shop, String street) {
        return new Shopkeeper(new Person(register.account(account), register.organisation("SHOP", shop)), street);
    }

    private void addColleaguesAndThoseWhoLeft(UUID area, List<Shopkeeper> keepers) {
        for (var keeper : keepers.subList(BOARD_MEMBERS + 1, keepers.size())) {
            if (dice.chance(20)) {
                var colleague =
                        new Person(register.inventedPerson(), keeper.person().organisationId());
                var grant = Grant.inArea(colleague, "MEMBER", area);
                boolean hasLeft = dice.chance(25);
                register.grant(hasLeft ? grant.until(DutchTime.dateOf(now).minusDays(dice.between(20, 400))) : grant);
            }
        }
    }

    private void grantFromOutside(List<Centre> centres) {
        var gravenzande = centres.get(0);
        var naaldwijk = centres.get(1);
        var guards = register.organisation("SECURITY_FIRM", "Duinwacht Beveiliging");
        var kees = new Person(register.account(Account.KEES), guards);
        register.grant(Grant.inArea(kees, "SECURITY", gravenzande.id()));
        register.grant(Grant.inArea(kees, "SECURITY", naaldwijk.id()));
        var certifiers = register.organisation("CERTIFYING_BODY", "Keur en Zeker");
        var willem = new Person(register.account(Account.WILLEM), certifiers);
        register.grant(Grant.inArea(willem, "AUDITOR", gravenzande.id())
                .until(DutchTime.dateOf(now).plusDays(60)));
    }
}
