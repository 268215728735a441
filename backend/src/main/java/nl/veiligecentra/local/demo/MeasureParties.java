package nl.veiligecentra.local.demo;

import nl.veiligecentra.local.demo.Party.By;

import java.util.List;
import java.util.UUID;

/** Who has to do with a measure: its owner, who helps, and the manager. */
record MeasureParties(Centre centre, MeasurePlan plan, By manager, Party guards, Dice dice) {

    private static final int SHOP_WITH_A_DARK_CORNER = 1;

    Party owner() {
        return party(plan.owner());
    }

    UUID[] helpers() {
        return plan.with().stream()
                .map(name -> party(name).organisationId())
                .filter(helper -> !helper.equals(owner().organisationId()))
                .distinct()
                .toArray(UUID[]::new);
    }

    /** @param who the owner when nothing is said */
    By by(String who) {
        return switch (who == null ? "OWNER" : who) {
            case "OWNER" -> owner().someone(dice);
            case "MANAGER" -> manager;
            case "LINK" -> owner().itself();
            default -> party(who).someone(dice);
        };
    }

    private Party party(String name) {
        return switch (name) {
            case "SHOP" -> {
                var keeper = centre.shopkeepers().get(SHOP_WITH_A_DARK_CORNER).person();
                yield new Party(keeper.organisationId(), null, List.of(keeper));
            }
            case "GUARDS" -> guards;
            default -> centre.party(name);
        };
    }
}
